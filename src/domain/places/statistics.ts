import { groupBy } from '@/src/domain/platform/data/group-by'
import { dayOf } from '@/src/domain/platform/time/days'
import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { wordsOf } from '@/src/domain/platform/text/vocabulary'

import type { PlaceEntry } from './entry'
import { callFamilies, families, placeStates } from './place'

/** What the deliberations said of the call « Tiers-lieux métropolitains »: its aim, then what came of it. */
export const callDeliberations = ['17 C 0254', '21 B 0327'] as const

type Funding = { programme: string; year?: number | null; amount?: number | null }

/** A place as it is counted; `fundings` are in whole euros. */
export type CountedPlace = Pick<
  PlaceEntry,
  'commune' | 'families' | 'callFamilies' | 'state' | 'isNetworkMember' | 'verifiedAt' | 'isSample'
> & { fundings?: readonly Funding[] | null }

type CountedCommune = {
  inseeCode: string
  name: string
  memberSince?: string | null
  memberUntil?: string | null
}

/** Whether a commune is a member of the metropolis on a day; an empty date is « always » or « still ». */
export const isMemberOn = (
  { memberSince, memberUntil }: Pick<CountedCommune, 'memberSince' | 'memberUntil'>,
  day: string,
): boolean =>
  (!memberSince || dayOf(memberSince) <= day) && (!memberUntil || dayOf(memberUntil) > day)

/** The same day of the year before. */
export const yearBefore = (day: string): string =>
  `${String(Number(day.slice(0, 4)) - 1)}${day.slice(4)}`

/** Whether what is told of a place was verified in the twelve months before a day. */
const isVerified = ({ verifiedAt }: Pick<PlaceEntry, 'verifiedAt'>, day: string): boolean =>
  verifiedAt !== undefined && dayOf(verifiedAt) > yearBefore(day) && dayOf(verifiedAt) <= day

/** A sum of what is known, in whole euros, and how many amounts are not. */
const amountOf = (fundings: readonly Funding[]) => ({
  amount: fundings.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
  unknown: fundings.filter(({ amount }) => typeof amount !== 'number').length,
})

/** How many places there are among some, and what is known of them. */
export const tallyOf = (places: readonly CountedPlace[], day: string) => ({
  places: places.length,
  open: places.filter(({ state }) => state === 'open').length,
  members: places.filter(({ isNetworkMember }) => isNetworkMember).length,
  verified: places.filter((place) => isVerified(place, day)).length,
  funded: places.filter(({ fundings }) => fundings && fundings.length > 0).length,
  ...amountOf(places.flatMap(({ fundings }) => fundings ?? [])),
})

export type Tally = ReturnType<typeof tallyOf>

/** By each word of a vocabulary, in its order; then, if there are any, those of which no source says. */
const byWord = <Word extends string>(
  vocabulary: Readonly<Record<Word, Bilingual>>,
  places: readonly CountedPlace[],
  wordsIn: (place: CountedPlace) => readonly Word[],
  day: string,
): ({ word: Word | null } & Tally)[] => {
  const groups = groupBy(places, wordsIn)
  const unsaid = places.filter((place) => wordsIn(place).length === 0)
  return [
    ...wordsOf(vocabulary).map((word) => ({ word, ...tallyOf(groups.get(word) ?? [], day) })),
    ...(unsaid.length > 0 ? [{ word: null, ...tallyOf(unsaid, day) }] : []),
  ]
}

/** Each programme, year by year, the last first: how many places it helped, and with how much. */
const byProgramme = (places: readonly CountedPlace[]) => {
  const lines = places.flatMap((place) =>
    (place.fundings ?? []).map((funding) => ({ place, ...funding })),
  )
  const keyOf = ({ programme, year }: Funding) => JSON.stringify([programme.trim(), year ?? null])
  return [...groupBy(lines, (line) => [keyOf(line)]).values()]
    .flatMap((group) => {
      const [first] = group
      if (!first) return []
      return {
        programme: first.programme.trim(),
        year: first.year ?? null,
        places: new Set(group.map(({ place }) => place)).size,
        ...amountOf(group),
      }
    })
    .toSorted(
      (one, other) =>
        one.programme.localeCompare(other.programme, 'fr') || (other.year ?? 0) - (one.year ?? 0),
    )
}

/** How many of the communes of a day have a place, and who they are. */
export const coverageOf = (
  places: readonly CountedPlace[],
  communes: readonly CountedCommune[],
  day: string,
) => {
  const members = communes.filter((commune) => isMemberOn(commune, day))
  const covered = new Set(places.map(({ commune }) => commune.inseeCode))
  return {
    communes: members.length,
    covered: members.filter(({ inseeCode }) => covered.has(inseeCode)).length,
  }
}

/** By commune: those that have most places first; those of today that have none last. */
const byCommune = (
  places: readonly CountedPlace[],
  communes: readonly CountedCommune[],
  day: string,
) => {
  const groups = groupBy(places, ({ commune }) => [commune.inseeCode])
  return communes
    .filter((commune) => groups.has(commune.inseeCode) || isMemberOn(commune, day))
    .map(({ inseeCode, name }) => ({
      inseeCode,
      name,
      ...tallyOf(groups.get(inseeCode) ?? [], day),
    }))
    .toSorted((one, other) => other.places - one.places || one.name.localeCompare(other.name, 'fr'))
}

/** The places by state. */
export const statesOf = (places: readonly CountedPlace[], day: string) =>
  byWord(placeStates, places, ({ state }) => (state ? [state] : []), day)

/** All that is counted of places, on a day: unknown is told apart from none. */
export const placeStatistics = (
  places: readonly CountedPlace[],
  communes: readonly CountedCommune[],
  day: string,
) => ({
  all: tallyOf(places, day),
  samples: places.filter(({ isSample }) => isSample).length,
  ...coverageOf(places, communes, day),
  states: statesOf(places, day),
  families: byWord(families, places, (place) => place.families, day),
  callFamilies: byWord(callFamilies, places, (place) => place.callFamilies, day),
  byCommune: byCommune(places, communes, day),
  programmes: byProgramme(places),
})

/** « 31 tiers-lieux dans 12 communes sur 95, 20 vérifiés depuis moins d’un an ». */
export const placesInWords = (
  { places, verified }: Pick<Tally, 'places' | 'verified'>,
  { communes, covered }: ReturnType<typeof coverageOf>,
): Bilingual => {
  if (places === 0) return { fr: 'Aucun tiers-lieu n’est publié', en: 'No place is published' }
  const [n, m, v] = [places, covered, verified].map(String)
  return {
    fr: `${n ?? ''} tiers-${places > 1 ? 'lieux' : 'lieu'} dans ${m ?? ''} ${covered > 1 ? 'communes' : 'commune'} sur ${String(communes)}, ${verified === 0 ? 'aucun vérifié' : `${v ?? ''} ${verified > 1 ? 'vérifiés' : 'vérifié'}`} depuis moins d’un an`,
    en: `${n ?? ''} ${places > 1 ? 'places' : 'place'} in ${m ?? ''} of ${String(communes)} communes, ${verified === 0 ? 'none' : (v ?? '')} verified within a year`,
  }
}
