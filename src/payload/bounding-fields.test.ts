import { date, email, text } from 'payload/shared'
import { expect, it } from 'vitest'

import { boundsOf } from './field-bounds'

it.each([
  [{ type: 'text' }, { length: 300 }],
  [{ type: 'text', maxLength: 5 }, { length: 5 }],
  [{ type: 'text', hidden: true }, { length: 5_000 }],
  [
    { type: 'text', hasMany: true },
    { length: 300, count: 100 },
  ],
  [
    { type: 'select', hasMany: true, options: ['a', 'b'] },
    { length: 100, count: 2 },
  ],
  [{ type: 'relationship', hasMany: true }, { count: 500 }],
  [{ type: 'relationship' }, {}],
  [{ type: 'array', maxRows: 20 }, { count: 20 }],
  [{ type: 'richText' }, { weight: 200_000 }],
  [{ type: 'checkbox' }, {}],
] as const)('%o holds %o at most', (field, bounds) => {
  expect(boundsOf(field)).toEqual(bounds)
})

it('Payload itself still bounds no field: else src/payload/bounding-fields.ts may go', () => {
  const long = 'x'.repeat(1_000_000)
  const asked = { req: { payload: { config: {} }, t: (key: string) => key } }
  const check = (validate: unknown, value: unknown): unknown =>
    typeof validate === 'function' ? Reflect.apply(validate, undefined, [value, asked]) : validate
  expect(check(text, long)).toBe(true)
  expect(check(email, `${'x'.repeat(1_000)}@example.org`)).toBe(true)
  expect(check(date, '+100000-01-01')).toBe(true)
})
