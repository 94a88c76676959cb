import { expect, it } from 'vitest'

import { isDiskFull } from './full-disk'

const coded = (code: unknown) => Object.assign(new Error('No'), { code })

it.each([
  ['SQLite without room', coded('SQLITE_FULL'), true],
  ['SQLite that the system lets write no more', coded('SQLITE_IOERR_WRITE'), true],
  ['what Drizzle wraps', new Error('Failed query', { cause: coded('SQLITE_FULL') }), true],
  ['MongoDB without room', coded(14031), true],
  ['a file without room', coded('ENOSPC'), true],
  ['a busy database', coded('SQLITE_BUSY'), false],
  ['a conflict', coded(112), false],
  ['anything else', new Error('No'), false],
  ['nothing', undefined, false],
])('%s', (_, error, isFull) => {
  expect(isDiskFull(error)).toBe(isFull)
})
