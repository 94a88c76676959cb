import { expect, it } from 'vitest'

import { warningsOf } from './warnings'

const lille = { latitude: 50.63297, longitude: 3.05858 }

it.each([
  { place: lille, warnings: [] },
  { place: {}, warnings: [] },
  { place: { approximatePosition: true }, warnings: [] },
  { place: { ...lille, approximatePosition: true }, warnings: ['approximate-position'] },
  { place: { latitude: 48.85, longitude: 2.35 }, warnings: ['outside-metropolis'] },
  { place: { latitude: 3.05858, longitude: 50.63297 }, warnings: ['outside-metropolis'] },
  { place: { latitude: 0, longitude: 0 }, warnings: ['outside-metropolis'] },
  { place: { latitude: 50.63 }, warnings: ['half-position'] },
  { place: { latitude: null, longitude: 3.05 }, warnings: ['half-position'] },
])('$place warns of $warnings', ({ place, warnings }) => {
  expect(warningsOf(place)).toEqual(warnings)
})
