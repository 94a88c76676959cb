import {
  accessModes,
  audiences,
  fees,
  mobilities,
  programmes,
  services,
  specificNeeds,
  supportModes,
  trainingLabels,
} from '@/src/domain/places/mediation'
import { equipments, managements } from '@/src/domain/places/place'
import type { Bilingual, Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'
import type { PublicPlace } from '@/src/queries/places/public-place'

import { documentOf } from '../documents-of'

type Place = PublicPlace['place']
/** A fact and its name; nothing where no source says. */
export type Fact = [name: string, value: string | undefined]

const wordsIn =
  (language: Language) =>
  <Word extends string>(
    vocabulary: Readonly<Record<Word, Bilingual>>,
    some: readonly Word[] | null | undefined,
  ): string | undefined =>
    some && some.length > 0 ? some.map((word) => vocabulary[word][language]).join(', ') : undefined

const numberIn = (language: Language) => (n: number | null | undefined, unit: string) =>
  typeof n === 'number' ? `${n.toLocaleString(language)}\u00A0${unit}` : undefined

/** What is found there, and for whom. */
export const offerOf = (place: Place, language: Language): Fact[] => {
  const say = sayIn(language)
  const words = wordsIn(language)
  const counted = numberIn(language)
  return [
    [say('Services', 'Services'), words(services, place.services)],
    [say('Publics', 'Audiences'), words(audiences, place.audiences)],
    [say('Prise en charge', 'Specific needs met'), words(specificNeeds, place.specificNeeds)],
    [say('Accompagnement', 'Ways of being helped'), words(supportModes, place.supportModes)],
    [say('Équipements', 'Equipment'), words(equipments, place.equipments)],
    [say('Postes de travail', 'Workstations'), counted(place.workstations, say('postes', 'seats'))],
    [
      say('Salles de réunion', 'Meeting rooms'),
      counted(place.meetingRooms, say('salles', 'rooms')),
    ],
    [say('Surface', 'Floor area'), counted(place.surfaces?.total, 'm²')],
    [say('Itinérance', 'Mobility'), words(mobilities, place.mobilities)],
    [say('Frais', 'Fees'), words(fees, place.fees)],
    [say('Tarifs', 'Prices'), place.tariff ?? undefined],
  ]
}

/** How one comes, and is let in. */
export const waysIn = (place: Place, language: Language): string | undefined =>
  wordsIn(language)(accessModes, place.accessModes)

/** Who runs it, and what it belongs to. */
export const organisationOf = (place: Place, language: Language): Fact[] => {
  const say = sayIn(language)
  const words = wordsIn(language)
  const labels = [
    words(programmes, place.programmes),
    words(trainingLabels, place.trainingLabels),
    ...(place.otherLabels ?? []).map(({ name }) => name),
  ].filter(Boolean)
  return [
    [say('Gestionnaire', 'Manager'), documentOf(place.managingOrganisation)?.name],
    [
      say('Forme juridique', 'Legal form'),
      place.management ? managements[place.management][language] : undefined,
    ],
    [
      say('Programmes et labels', 'Programmes and labels'),
      labels.length > 0 ? labels.join(', ') : undefined,
    ],
    [say('Source', 'Source'), place.source ?? undefined],
  ]
}
