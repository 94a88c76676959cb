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
import {
  callFamilies,
  equipments,
  families,
  managements,
  placeStates,
  wheelchairAccesses,
} from '@/src/domain/places/place'
import type { Cell, Sheet } from '@/src/domain/platform/table/tables'
import type { Bilingual, Language } from '@/src/domain/platform/text/bilingual'
import { dayOf } from '@/src/domain/platform/time/days'
import { licence } from '@/src/domain/platform/web/licence'

import type { PlaceFacts } from './place-facts'

type Vocabulary<Word extends string> = Readonly<Record<Word, Bilingual>>

const dayIn = (moment: string | null | undefined): Date | null =>
  moment ? new Date(`${dayOf(moment)}T00:00:00Z`) : null

type Column = [header: string, of: (place: PlaceFacts) => Cell]

/** What a table says of a place, by names that do not change; what a list holds is said in words. */
const columnsIn = (language: Language, pageOf: (slug: string) => string): Column[] => {
  const word = <Word extends string>(vocabulary: Vocabulary<Word>, value?: Word | null) =>
    value ? vocabulary[value][language] : null
  const words = <Word extends string>(vocabulary: Vocabulary<Word>, values?: Word[] | null) =>
    (values ?? []).map((value) => vocabulary[value][language]).join(' | ')
  return [
    ['identifiant', (place) => place.id],
    ['nom', (place) => place.name],
    ['etat', (place) => word(placeStates, place.state)],
    ['familles', (place) => words(families, place.families)],
    ['familles_appel', (place) => words(callFamilies, place.callFamilies)],
    ['resume', (place) => place.summary ?? null],
    ['presentation', (place) => place.description],
    ['adresse', (place) => place.street ?? null],
    ['complement_adresse', (place) => place.addressComplement ?? null],
    ['code_postal', (place) => place.postalCode ?? null],
    ['commune', (place) => place.commune.name],
    ['code_insee', (place) => place.commune.inseeCode],
    ['latitude', (place) => place.latitude ?? null],
    ['longitude', (place) => place.longitude ?? null],
    ['position_approximative', (place) => place.approximatePosition === true],
    ['horaires', (place) => place.openingHours ?? null],
    ['ouvert_depuis', (place) => dayIn(place.openedOn)],
    ['fauteuil_roulant', (place) => word(wheelchairAccesses, place.accessibility?.wheelchair)],
    ['accessibilite', (place) => place.accessibility?.details ?? null],
    ['fiche_acces_libre', (place) => place.accessibility?.accesLibre ?? null],
    ['telephone', (place) => place.contact?.phone ?? null],
    ['courriel', (place) => place.contact?.email ?? null],
    ['site_web', (place) => place.contact?.website ?? null],
    ['prise_rdv', (place) => place.contact?.booking ?? null],
    ['services', (place) => words(services, place.services)],
    ['publics', (place) => words(audiences, place.audiences)],
    ['prise_en_charge_specifique', (place) => words(specificNeeds, place.specificNeeds)],
    ['modalites_acces', (place) => words(accessModes, place.accessModes)],
    ['modalites_accompagnement', (place) => words(supportModes, place.supportModes)],
    ['frais', (place) => words(fees, place.fees)],
    ['itinerance', (place) => words(mobilities, place.mobilities)],
    ['equipements', (place) => words(equipments, place.equipments)],
    ['postes_de_travail', (place) => place.workstations ?? null],
    ['salles_de_reunion', (place) => place.meetingRooms ?? null],
    ['tarifs', (place) => place.tariff ?? null],
    ['surface_m2', (place) => place.surfaces?.total ?? null],
    ['structure', (place) => place.managingOrganisation],
    ['forme_juridique', (place) => word(managements, place.management)],
    ['siret', (place) => place.siret ?? null],
    ['rna', (place) => place.rna ?? null],
    ['programmes_nationaux', (place) => words(programmes, place.programmes)],
    ['formations_labels', (place) => words(trainingLabels, place.trainingLabels)],
    ['autres_labels', (place) => place.otherLabels.join(' | ')],
    ['membre_du_reseau', (place) => place.networkMember === true],
    ['source', (place) => place.source ?? null],
    ['verifie_le', (place) => dayIn(place.verifiedAt)],
    ['mis_a_jour_le', (place) => dayIn(place.updatedAt)],
    ['exemple', (place) => place.sample === true],
    ['page', (place) => pageOf(place.slug)],
    ['licence', () => licence.name],
  ]
}

const wide = new Set(['nom', 'resume', 'presentation', 'adresse', 'services', 'page'])

/** Places as a table, a line each, with its page, its source and its licence, since a line gets copied. */
export const placesSheet = (
  places: readonly PlaceFacts[],
  language: Language,
  pageOf: (slug: string) => string,
): Sheet => {
  const columns = columnsIn(language, pageOf)
  return {
    name: 'tiers-lieux',
    columns: columns.map(([header]) => ({ header, wide: wide.has(header) })),
    rows: places.map((place) => columns.map(([, of]) => of(place))),
  }
}
