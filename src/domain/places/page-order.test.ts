import fc from 'fast-check'
import { expect, test } from 'vitest'

import { comparePageKeys, pageKeyOf, readPageKey, writePageKey } from './page-order'

const place = fc.record({
  id: fc.uuid(),
  latitude: fc.double({ min: -90, max: 90, noNaN: true }).map((degrees) => degrees + 0),
})
const bbox = { west: 3, south: 50, east: 4, north: 51 }
const near = { latitude: 50.6, longitude: 3 }

test('a key is read as it was written', () => {
  fc.assert(
    fc.property(place, fc.constantFrom({}, { bbox }), (one, question) => {
      const key = pageKeyOf(one, question)
      expect(readPageKey(writePageKey(key))).toEqual(key)
    }),
  )
})

test('places of an area are read from south to north, others by their ids', () => {
  const [south, north] = [
    { id: 'b', latitude: 50.1 },
    { id: 'a', latitude: 50.2 },
  ]
  const order = (question: object) =>
    [north, south]
      .map((one) => pageKeyOf(one, question))
      .toSorted(comparePageKeys)
      .map(({ id }) => id)
  expect(order({ bbox })).toEqual(['b', 'a'])
  expect(order({ near, radius: 10 })).toEqual(['b', 'a'])
  expect(order({ near })).toEqual(['a', 'b'])
})

test.for(['~', 'north~a', ' ~a'])('%s is at no latitude', (text) => {
  expect(readPageKey(text).latitude).toBeNaN()
})
