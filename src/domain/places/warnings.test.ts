import { expect, it } from 'vitest'

import { warningsInWords, warningsOf } from './warnings'

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

const roubaix = { inseeCode: '59512', name: 'Roubaix' }

it.each([
  {
    place: { ...lille, approximatePosition: true },
    told: ['La position est dans', 'Position app'],
  },
  { place: { latitude: 48.85, longitude: 2.35 }, told: ['Position hors de la métropole'] }, // said once
  { place: { latitude: 50.63 }, told: ['Position incomplète'] },
  { place: {}, told: [] },
])('$place, which says that it is in Roubaix, is told $told', ({ place, told }) => {
  const said = warningsInWords(place, roubaix).map(({ fr }) => fr)
  expect(said).toHaveLength(told.length)
  for (const [index, words] of told.entries()) expect(said[index]).toContain(words)
})
