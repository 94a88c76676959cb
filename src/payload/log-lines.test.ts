import { expect, it } from 'vitest'
import { z } from 'zod'

import { lineTime, lineWithoutValues } from './log-lines'

const failed = (...params: string[]) => {
  const message = `Failed query: insert into "users" values (?)\nparams: ${params.join(',')}`
  const stack = `Error: ${message}\n    at write (/app/a.js:1:2)\n    at run (/app/b.js:3:4)`
  const err = {
    type: 'Error',
    message,
    stack,
    params,
    cause: { message: `full\nparams: ${params.join(',')}` },
  }
  return JSON.stringify({ level: 50, err, msg: message })
}

it.each([
  'marie@mail.example',
  'a "quoted" one, with a \\ and a \\n',
  'two\nlines\n  at home',
  'C:\\new',
  'a list], and [another]',
  'x'.repeat(300_000),
])('a line of the log quotes nothing that was to be written: %#', (value) => {
  const line = lineWithoutValues(failed('1', value, '2'))
  const message = 'Failed query: insert into "users" values (?)'
  expect(JSON.parse(line)).toEqual({
    level: 50,
    err: {
      type: 'Error',
      message,
      stack: `Error: ${message}\n    at write (/app/a.js:1:2)\n    at run (/app/b.js:3:4)`,
      params: [],
      cause: { message: 'full' },
    },
    msg: message,
  })
})

it('a line that quotes nothing stays as it is', () => {
  const line = JSON.stringify({ level: 30, msg: 'Migrating: params: none, "all" well\n' })
  expect(lineWithoutValues(line)).toBe(line)
})

it('a line is dated in UTC, as those of the requests are', () => {
  const line: unknown = JSON.parse(`{"level":30${lineTime()}}`)
  const { time } = z.object({ time: z.string() }).parse(line)
  expect(new Date(time).toISOString()).toBe(time)
})
