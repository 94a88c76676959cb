import { expect, it } from 'vitest'

import { DatabaseBusyError, isDatabaseBusy } from './errors'

it('tells the client to try again, and the developer why', () => {
  const error = new DatabaseBusyError('Waited 10 ms')
  expect(error).toMatchObject({ status: 503, isPublic: true, cause: { message: 'Waited 10 ms' } })
  expect(error.message).toMatch(/réessayez.*try again/)
})

it.each([
  { error: new DatabaseBusyError(''), busy: true },
  { error: new Error('wrapped', { cause: new DatabaseBusyError('') }), busy: true },
  { error: new Error('another'), busy: false },
  { error: undefined, busy: false },
])('recognises $error: $busy', ({ error, busy }) => {
  expect(isDatabaseBusy(error)).toBe(busy)
})
