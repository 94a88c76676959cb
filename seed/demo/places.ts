import type { Family } from '@/src/domain/places/place'
import { isSiret } from '@/src/domain/places/identifiers'
import { noonOf } from '@/src/domain/platform/time/days'
import type { Commune, TiersLieu } from '@/src/payload-types'

import { weekdayFrom } from './calendar'

type Choices<T> = readonly [T, ...T[]]
type Values<Key extends keyof TiersLieu> = NonNullable<TiersLieu[Key]>

const words: Choices<string> = ['Atelier', 'Comptoir', 'Fabrique', 'Hangar', 'Maison', 'Quai']
const streets: Choices<string> = ['rue de l’Exemple', 'place du Modèle', 'quai de l’Essai']
const states: Choices<Values<'state'>> = ['open', 'open', 'emerging', 'open', 'project', 'closed']
const families: Choices<Family[]> = [
  ['coworking'],
  ['fablab', 'workshop'],
  ['culture'],
  ['kitchen', 'food'],
  ['coworking', 'living-lab'],
  ['other'],
]
const managements: Choices<Values<'management'>> = ['association', 'scic', 'company', 'collective']
const hours: Choices<string> = [
  'Mo-Fr 09:00-18:00; PH off',
  'Tu-Sa 10:00-12:30,14:00-19:00; PH off',
  'Mo,We,Fr 09:00-17:00',
  'Mo-Su 08:00-22:00',
]
const services: Choices<Values<'services'>> = [
  ['access'],
  ['everyday-tools', 'administrative-help'],
  ['creation', 'digital-culture'],
  ['employment', 'safe-use', 'access'],
]
const callFamilies: Choices<Values<'callFamilies'>> = [
  ['coworking'],
  ['making'],
  ['mediation'],
  ['support', 'coworking'],
  ['datalab', 'making'],
]
const wheelchair: Choices<'yes' | 'limited' | 'no' | null> = ['yes', 'yes', 'limited', 'no', null]
const audiences: Choices<Values<'audiences'>> = [['youth'], ['seniors', 'families'], ['students']]

/**
 * A number that is the same for the same place and purpose, spread over 0–1 (splitmix32): a sample
 * never depends on how many were asked for.
 */
const chance = (index: number, purpose: number): number => {
  let state = Math.imul(index + 1, 0x9e3779b9) + Math.imul(purpose + 1, 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
  state = Math.imul(state ^ (state >>> 15), 0x735a2d97)
  return ((state ^ (state >>> 15)) >>> 0) / 2 ** 32
}

const pick = <T>(choices: Choices<T>, at: number): T =>
  choices[Math.floor(at * choices.length)] ?? choices[0]

/** A SIRET with a true key that nobody has: no SIREN begins with 000. */
export const sampleSiret = (index: number): string => {
  const head = String(index).padStart(13, '0')
  const keys = Array.from({ length: 10 }, (_, key) => `${head}${String(key)}`)
  return keys.find(isSiret) ?? ''
}

type Centre = Pick<Commune, 'id' | 'latitude' | 'longitude' | 'postalCodes'>

const near = (centre: number | null | undefined, at: number) =>
  typeof centre === 'number' ? Math.round((centre + (at - 0.5) * 0.02) * 1e5) / 1e5 : centre

/** A made-up place in one of the communes. The same index always gives the same one. */
const samplePlace = (index: number, commune: Centre) => {
  const at = (purpose: number) => chance(index, purpose)
  const rank = String(index + 1)
  return {
    sample: true,
    _status: 'published' as const,
    name: `${pick(words, at(0))} d’exemple ${rank}`,
    slug: `tiers-lieu-d-exemple-${rank}`,
    state: pick(states, at(1)),
    families: pick(families, at(2)),
    callFamilies: pick(callFamilies, at(13)),
    management: pick(managements, at(3)),
    summary: 'Lieu d’exemple, inventé pour la démonstration.',
    siret: sampleSiret(index + 1),
    street: `${String(1 + Math.floor(at(4) * 200))} ${pick(streets, at(5))}`,
    postalCode: commune.postalCodes?.[0] ?? null,
    commune: commune.id,
    latitude: near(commune.latitude, at(6)),
    longitude: near(commune.longitude, at(7)),
    approximatePosition: false,
    openingHours: pick(hours, at(8)),
    services: pick(services, at(9)),
    audiences: pick(audiences, at(10)),
    contact: { email: `lieu-${rank}@example.org`, website: `https://example.org/lieux/${rank}` },
    accessibility: { wheelchair: pick(wheelchair, at(14)) },
    workstations: 4 + Math.floor(at(15) * 60),
    meetingRooms: Math.floor(at(16) * 5),
    tariff: 'Exemple\u00A0: 12\u00A0€ la journée.',
    surfaces: { total: 40 + Math.floor(at(11) * 1500) },
    networkMember: at(12) < 0.3,
    source: 'Exemple',
  }
}

/**
 * As many sample places as asked, spread over the communes, for demonstrations, tests and the
 * benchmark. Each is valid by our own rules and says that it is a sample; none where no commune is.
 */
export const samplePlaces = (count: number, communes: readonly Centre[]) =>
  Array.from({ length: communes.length === 0 ? 0 : count }, (_, index) => {
    const commune = communes[Math.floor(chance(index, 99) * communes.length)] ?? communes[0]
    return commune ? samplePlace(index, commune) : undefined
  }).filter((place) => place !== undefined)

/** Sample follow-up of some sample places, by their rank among them. None of it is real. */
export const sampleSuggestions = [
  {
    rank: 0,
    kind: 'correction',
    message: 'Exemple\u00A0: les horaires ont changé.',
    proposed: { openingHours: 'Mo-Sa 09:00-19:00; PH off' },
  },
  {
    rank: 1,
    kind: 'correction',
    message: 'Exemple\u00A0: le lieu propose aussi une aide aux démarches.',
    proposed: { services: ['administrative-help'] },
  },
  {
    rank: undefined,
    kind: 'new-place',
    message: 'Exemple\u00A0: un lieu manque sur la carte.',
    proposed: { name: 'Lieu d’exemple proposé' },
  },
] as const

/** The accompaniment of some sample places, at each stage, as it stands on a day. */
export const sampleSupports = (day: string) => {
  const on = (days: number) => noonOf(weekdayFrom(day, days))
  const visit = (days: number) => ({ date: on(days), note: 'Visite d’exemple.' })
  return [
    {
      rank: 2,
      stage: 'diagnosis',
      needs: 'Exemple\u00A0: trouver un local et un modèle économique.',
      grants: [{ scheme: 'Dispositif d’exemple', asked: 20_000 }],
      visits: [visit(-9)],
      nextStep: { what: 'Exemple\u00A0: visiter un local.', date: on(15) },
    },
    {
      rank: 4,
      stage: 'accompaniment',
      needs: 'Exemple\u00A0: former l’équipe à l’accueil.',
      grants: [{ scheme: 'Dispositif d’exemple', asked: 30_000, given: 25_000, givenOn: on(-40) }],
      visits: [visit(-75), visit(-20)],
      nextStep: { what: 'Exemple\u00A0: préparer l’ouverture.', date: on(8) },
    },
    {
      rank: 6,
      stage: 'first-contact',
      needs: 'Exemple\u00A0: connaître les aides.',
      grants: [],
      visits: [],
      nextStep: { what: 'Exemple\u00A0: proposer un rendez-vous.', date: on(4) },
    },
    {
      rank: 8,
      stage: 'autonomous',
      needs: 'Exemple\u00A0: rester en lien avec le réseau.',
      grants: [{ scheme: 'Dispositif d’exemple', asked: 15_000, given: 15_000, givenOn: on(-300) }],
      visits: [visit(-320), visit(-180)],
      nextStep: {},
    },
  ] as const
}
