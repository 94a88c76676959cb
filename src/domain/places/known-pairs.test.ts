import { readFileSync } from 'node:fs'

import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { z } from 'zod'

import { type Comparable, likelyScore } from './duplicates'
import { Neighbours } from './neighbours'

const degrees = z.string().transform((text) => (text === '' ? null : Number(text)))
const row = z.object({
  pair: z.string(),
  name: z.string(),
  inseeCode: z.string(),
  street: z.string(),
  latitude: degrees,
  longitude: degrees,
})

/** Made-up places as people write them; the rows of one pair are the same place. */
const places = z.array(row).parse(
  Papa.parse(readFileSync(new URL('made-up-pairs.fixture.csv', import.meta.url), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data,
)

const isFound = ([one, other]: Pair) => likelyScore(one, other) !== undefined

type Place = Comparable & { pair: string }
type Pair = readonly [Place, Place]

const pairsOf = (some: readonly Place[]): Pair[] =>
  some.flatMap((one, index) => some.slice(index + 1).map((other) => [one, other] as const))

const isSame = ([one, other]: Pair) => one.pair !== '' && one.pair === other.pair

const said = ([one, other]: Pair) =>
  `${one.name}, ${one.street ?? ''} = ${other.name}, ${other.street ?? ''}`

/** The pairs that are found by those who do not compare each place with all. */
const foundIn = (some: readonly Place[]): Pair[] => {
  const before = new Neighbours<Place>()
  return some.flatMap((one) => {
    const alike = before.alike(one).map(({ place }) => [place, one] as const)
    before.add(one, one)
    return alike
  })
}

/** How many of the pairs found are pairs, and how many of the pairs are found; what is wrong in words. */
const measure = (some: readonly Place[]) => {
  const found = foundIn(some)
  expect(new Set(found.map(said))).toEqual(new Set(pairsOf(some).filter(isFound).map(said)))
  const known = pairsOf(some).filter(isSame)
  const right = found.filter(isSame)
  const precision = right.length / found.length
  const recall = right.length / known.length
  const missed = known.filter((pair) => !isFound(pair))
  const message = [
    `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    ...found.filter((pair) => !isSame(pair)).map((pair) => `wrong: ${said(pair)}`),
    ...missed.map((pair) => `missed: ${said(pair)}`),
  ].join('\n')
  return { known: known.length, precision, recall, message }
}

it('the likely duplicates of a file of known pairs are its pairs', ({ annotate }) => {
  const { known, precision, recall, message } = measure(places)
  void annotate(message)
  expect(known).toBe(60)
  expect(precision, message).toBeGreaterThanOrEqual(0.95)
  expect(recall, message).toBeGreaterThanOrEqual(0.95)
})

it('so they are when nobody knows where places stand', () => {
  const nowhere = places.map((place) => ({ ...place, latitude: null, longitude: null }))
  const { precision, recall, message } = measure(nowhere)
  expect(precision, message).toBeGreaterThanOrEqual(0.95)
  expect(recall, message).toBeGreaterThanOrEqual(0.95)
})

it('and when nothing but their names is known', () => {
  const named = places.map((place) => ({ ...place, latitude: null, longitude: null, street: null }))
  const { precision, recall, message } = measure(named)
  expect(precision, message).toBeGreaterThanOrEqual(0.93)
  expect(recall, message).toBeGreaterThanOrEqual(0.92)
})
