import type { PlaceEntry } from '@/src/domain/places/entry'
import { distanceTo } from '@/src/domain/places/matching'
import { type Standing, standingAt } from '@/src/domain/places/opening-words'
import { callFamilies, families } from '@/src/domain/places/place'
import type { Position } from '@/src/domain/places/question'
import type { Language } from '@/src/domain/platform/text/bilingual'

/** A place in the list, in words. */
export type PlaceCard = {
  slug: string
  name: string
  /** What it is and where: « Coworking · Lille ». */
  line: string
  standing: string
  tone: Standing['tone']
  distance: string | undefined
  isSample: boolean
}

const kilometres = (language: Language) =>
  new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** « 0,4 km », with a sign where the place is somewhere in its commune. */
const distanceInWords = (
  place: PlaceEntry,
  near: Position | undefined,
  language: Language,
): string | undefined => {
  const metres = near && distanceTo(place, near)
  if (metres === undefined) return undefined
  const words = `${kilometres(language).format(metres / 1000)}\u00A0km`
  return place.isApproximate ? `≈\u00A0${words}` : words
}

/** The families of a place: those of the call, which are the shorter, else the national ones. */
export const familiesInWords = (
  place: Pick<PlaceEntry, 'families' | 'callFamilies'>,
  language: Language,
): string[] =>
  place.callFamilies.length > 0
    ? place.callFamilies.map((word) => callFamilies[word][language])
    : place.families.map((word) => families[word][language])

/** Places as the list shows them at a moment, around a position if one asks so. */
export const cardsOf = (
  places: readonly PlaceEntry[],
  { near, moment, language }: { near: Position | undefined; moment: Date; language: Language },
): PlaceCard[] =>
  places.map((place) => {
    const { words, tone } = standingAt(place, moment)
    return {
      slug: place.slug,
      name: place.name,
      line: [...familiesInWords(place, language), place.commune.name].join(' · '),
      standing: words[language],
      tone,
      distance: distanceInWords(place, near, language),
      isSample: place.isSample,
    }
  })
