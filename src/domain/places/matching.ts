import turfDistance from '@turf/distance'

import { normalised, searchWordsOf } from '@/src/domain/platform/text/search'
import { wordsOf } from '@/src/domain/platform/text/vocabulary'

import type { PlaceEntry } from './entry'
import { placeOpeningAt } from './opening-state'
import type { PlaceQuestion, Position } from './question'

/** Metres between a place and a position, along the earth; `undefined` where it is not known. */
export const distanceTo = (
  { latitude, longitude }: Partial<Position>,
  near: Position,
): number | undefined =>
  latitude === undefined || longitude === undefined
    ? undefined
    : turfDistance([longitude, latitude], [near.longitude, near.latitude], { units: 'meters' })

const isAnyOf = <Word>(asked: readonly Word[] | undefined, of: readonly Word[]): boolean =>
  asked === undefined || asked.some((word) => of.includes(word))

const textOf = ({ name, summary, street, postalCode, commune }: PlaceEntry): string =>
  normalised([name, summary, street, postalCode, commune.name].filter(Boolean).join(' '))

type Test = (question: PlaceQuestion, place: PlaceEntry, moment: Date) => boolean

/** What each part of a question asks of a place. */
const tests = {
  q: ({ q }, place) => {
    if (q === undefined) return true
    const text = textOf(place)
    return searchWordsOf(q).every((word) => text.includes(word))
  },
  family: ({ family }, place) => isAnyOf(family, place.families),
  callFamily: ({ callFamily }, place) => isAnyOf(callFamily, place.callFamilies),
  service: ({ service }, place) => isAnyOf(service, place.services),
  audience: ({ audience }, place) => isAnyOf(audience, place.audiences),
  commune: ({ commune }, place) => isAnyOf(commune, [place.commune.inseeCode]),
  wheelchair: ({ wheelchair }, place) =>
    isAnyOf(wheelchair, place.wheelchair ? [place.wheelchair] : []),
  state: ({ state }, place) => isAnyOf(state, place.state ? [place.state] : []),
  network: ({ network }, place) => network === undefined || network === place.isNetworkMember,
  open: ({ open }, place, moment) =>
    open === undefined || open === (placeOpeningAt(place, moment)?.isOpen ?? false),
  bbox: ({ bbox }, { latitude, longitude }) =>
    bbox === undefined ||
    (latitude !== undefined &&
      longitude !== undefined &&
      bbox.south <= latitude &&
      latitude <= bbox.north &&
      bbox.west <= longitude &&
      longitude <= bbox.east),
  near: ({ near, radius }, place) => {
    if (near === undefined || radius === undefined) return true
    const distance = distanceTo(place, near)
    return distance !== undefined && distance <= radius
  },
  updatedSince: ({ updatedSince }, { updatedAt }) =>
    updatedSince === undefined || Date.parse(updatedSince) <= Date.parse(updatedAt),
} satisfies Partial<Record<keyof PlaceQuestion, Test>>

type Part = keyof typeof tests

const parts = wordsOf<Part>(tests)

const meets = (part: Part, ...asked: Parameters<Test>): boolean => tests[part](...asked)

/** The parts of a question that a place does not meet; it answers the question when there are none. */
const missedBy = (question: PlaceQuestion, place: PlaceEntry, moment: Date): Part[] =>
  parts.filter((part) => !meets(part, question, place, moment))

/** Whether a place answers a question, at the moment that it is asked. */
export const answersQuestion = (
  question: PlaceQuestion,
  place: PlaceEntry,
  moment: Date,
): boolean => parts.every((part) => meets(part, question, place, moment))

/** What a list of choices says of a place: its values of each. */
const facets = {
  family: ({ families }) => families,
  callFamily: (place) => place.callFamilies,
  service: ({ services }) => services,
  audience: ({ audiences }) => audiences,
  commune: ({ commune }) => [commune.inseeCode],
  wheelchair: ({ wheelchair }) => (wheelchair ? [wheelchair] : []),
  state: ({ state }) => (state ? [state] : []),
  network: ({ isNetworkMember }) => (isNetworkMember ? ['true'] : []),
  open: (place, moment) => (placeOpeningAt(place, moment)?.isOpen === true ? ['true'] : []),
} satisfies Partial<Record<Part, (place: PlaceEntry, moment: Date) => readonly string[]>>

export type Facet = keyof typeof facets

/** For each choice of a list, how many places one would see by choosing it alone, the other parts kept. */
export type FacetCounts = Record<Facet, Record<string, number>>

const facetNames = wordsOf<Facet>(facets)

const noCounts = (): FacetCounts => ({
  family: {},
  callFamily: {},
  service: {},
  audience: {},
  commune: {},
  wheelchair: {},
  state: {},
  network: {},
  open: {},
})

/** The places that answer a question, in the order given, and how many each choice would show. */
export const findAmong = (
  places: readonly PlaceEntry[],
  question: PlaceQuestion,
  moment: Date,
): { found: PlaceEntry[]; counts: FacetCounts } => {
  const counts = noCounts()
  const found: PlaceEntry[] = []
  for (const place of places) {
    const missed = missedBy(question, place, moment)
    if (missed.length === 0) found.push(place)
    if (missed.length > 1) continue
    for (const facet of facetNames) {
      if (missed.length === 1 && missed[0] !== facet) continue
      for (const value of facets[facet](place, moment))
        counts[facet][value] = (counts[facet][value] ?? 0) + 1
    }
  }
  return { found, counts }
}

const byName = new Intl.Collator('fr', { sensitivity: 'base', numeric: true })

/** The nearest first where one asks around a position, those of no known position last; else by name. */
export const inOrder = (places: readonly PlaceEntry[], { near }: PlaceQuestion): PlaceEntry[] => {
  const named = places.toSorted(
    (one, other) => byName.compare(one.name, other.name) || (one.id < other.id ? -1 : 1),
  )
  if (near === undefined) return named
  const distances = new Map(named.map((place) => [place, distanceTo(place, near) ?? Infinity]))
  const of = (place: PlaceEntry) => distances.get(place) ?? Infinity
  return named.toSorted((one, other) => (of(one) < of(other) ? -1 : of(one) > of(other) ? 1 : 0))
}
