import fc from 'fast-check'
import { expect, it } from 'vitest'

import { placeQuestion } from './question'
import { parametersOf } from './question-address'

/** As pages and the API read an address: a name that is there twice is a list. */
const asked = (parameters: URLSearchParams) =>
  Object.fromEntries(
    [...parameters.keys()].map((name) => {
      const values = parameters.getAll(name)
      return [name, values.length > 1 ? values : values[0]]
    }),
  )

it('is read back as the same question', () => {
  const degrees = (most: number) =>
    fc.integer({ min: -most * 1e5, max: most * 1e5 }).map((n) => n / 1e5)
  const question = fc.record(
    {
      q: fc.string({ minLength: 1 }),
      family: fc.uniqueArray(fc.constantFrom('fablab' as const, 'coworking' as const), {
        minLength: 1,
      }),
      commune: fc.uniqueArray(fc.constantFrom('59350', '59512'), { minLength: 1 }),
      wheelchair: fc.constant<'yes'[]>(['yes']),
      open: fc.boolean(),
      near: fc.record({ latitude: degrees(90), longitude: degrees(180) }),
      radius: fc.integer({ min: 1, max: 100_000 }),
      bbox: fc.constant({ west: 2.9, south: 50.5, east: 3.2, north: 50.8 }),
      updatedSince: fc.constant('2018-01-31'),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(question, (given) => {
      expect(placeQuestion.parse(asked(parametersOf(given)))).toEqual(given)
    }),
  )
})

it('says nothing of what is not asked', () => {
  expect(parametersOf({}).toString()).toBe('')
})
