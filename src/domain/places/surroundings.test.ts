import fc from 'fast-check'
import { expect, test } from 'vitest'

import { distanceTo } from './matching'
import { boxAround } from './surroundings'

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true })
const positions = fc.record({ latitude: degrees(90), longitude: degrees(180) })

test('all that is within a distance is in the box around', () => {
  fc.assert(
    fc.property(
      positions,
      fc.double({ min: 1, max: 100_000, noNaN: true }),
      fc.tuple(degrees(2), degrees(2)),
      (near, metres, [north, east]) => {
        const box = boxAround(near, metres)
        fc.pre(box !== undefined)
        const place = { latitude: near.latitude + north, longitude: near.longitude + east }
        const distance = distanceTo(place, near) ?? Infinity
        if (distance > metres) return
        expect(place.latitude).toBeGreaterThanOrEqual(box.south)
        expect(place.latitude).toBeLessThanOrEqual(box.north)
        expect(place.longitude).toBeGreaterThanOrEqual(box.west)
        expect(place.longitude).toBeLessThanOrEqual(box.east)
      },
    ),
    { numRuns: 2_000 },
  )
})

test('there is none at the poles, nor across the antimeridian', () => {
  expect(boxAround({ latitude: 90, longitude: 0 }, 10)).toBeUndefined()
  expect(boxAround({ latitude: 0, longitude: 179.99 }, 10_000)).toBeUndefined()
  expect(boxAround({ latitude: 50.63, longitude: 3.06 }, 10_000)).toBeDefined()
})
