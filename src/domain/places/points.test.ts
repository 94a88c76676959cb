import { gzipSync } from 'node:zlib'

import fc from 'fast-check'
import { expect, it } from 'vitest'

import { aPlaceEntry } from './a-place-entry.fixture'
import { areasIn, placesAt, pointsOf } from './points'

const communes = ['59350', '59512', '59599'].map((inseeCode) => ({ inseeCode, name: inseeCode }))

it('tells each place once: at its position, to a metre, or somewhere in its commune', () => {
  const degrees = (min: number, max: number) =>
    fc.option(fc.double({ min, max, noNaN: true }), { nil: undefined })
  const place = fc
    .record({
      name: fc.string(),
      commune: fc.constantFrom(...communes),
      latitude: degrees(50, 51),
      longitude: degrees(2, 4),
      isApproximate: fc.boolean(),
    })
    .map(aPlaceEntry)
  fc.assert(
    fc.property(fc.array(place), (places) => {
      const points = pointsOf(places)
      const told = [...placesAt(points), ...areasIn(points).flatMap((area) => area.places)]
      expect(told.map(({ slug }) => slug).sort()).toEqual(places.map(({ slug }) => slug).sort())
      for (const { slug, latitude, longitude } of placesAt(points)) {
        const place = places.find((one) => one.slug === slug)
        expect(place?.isApproximate).toBe(false)
        expect(latitude).toBeCloseTo(place?.latitude ?? NaN, 4)
        expect(longitude).toBeCloseTo(place?.longitude ?? NaN, 4)
      }
      for (const { inseeCode, places: within } of areasIn(points))
        for (const { slug } of within)
          expect(places.find((one) => one.slug === slug)?.commune.inseeCode).toBe(inseeCode)
    }),
  )
})

/** Spread like real ones: nothing repeats but the words that names are made of. */
const spread = (index: number, purpose: number) => ((index + 1) * purpose * 0.6180339887) % 1

it('takes less than 150 kB for 5 000 places once compressed', () => {
  const [kinds, things, saints] = [
    ['Atelier', 'Café', 'Fabrique', 'Maison', 'Médiathèque', 'Espace', 'Le Comptoir', 'La Halle'],
    ['citoyen', 'numérique', 'des possibles', 'du quartier', 'partagé', 'des arts', 'solidaire'],
    ['Fives', 'Moulins', 'Wazemmes', 'Hellemmes', 'Lomme', 'l’Alma', 'la Bourgogne', 'Croix'],
  ]
  const pick = (words: string[] = [], at: number) => words[Math.floor(at * words.length)] ?? ''
  const places = Array.from({ length: 5_000 }, (_, index) => {
    const at = (purpose: number) => spread(index, purpose)
    const name = `${pick(kinds, at(3))} ${pick(things, at(7))} de ${pick(saints, at(11))} ${String(index)}`
    return aPlaceEntry({
      name,
      slug: name.toLowerCase().replaceAll(/\W+/g, '-'),
      latitude: 50.5 + at(13) * 0.3,
      longitude: 2.8 + at(17) * 0.45,
    })
  })
  expect(gzipSync(JSON.stringify(pointsOf(places))).byteLength).toBeLessThan(150_000)
})
