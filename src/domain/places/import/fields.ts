import { z } from 'zod'

import type { Column, NaturalKey } from '@/src/domain/platform/import/layout'
import { isWebAddress } from '@/src/domain/platform/web/web-address'

import { emailsIn } from './complete'

/** What is imported of the places: the fields of a sheet, in the order of its columns. */
export const sheetFields = {
  organisations: ['name', 'kind', 'website', '_status'],
  'tiers-lieux': [
    'name',
    'street',
    'addressComplement',
    'postalCode',
    'commune',
    'latitude',
    'longitude',
    'approximatePosition',
    'state',
    'families',
    'callFamilies',
    'openedOn',
    'summary',
    'description',
    'openingHours',
    'contact.phone',
    'contact.email',
    'contact.website',
    'contact.booking',
    'accessibility.wheelchair',
    'accessibility.details',
    'accessibility.accesLibre',
    'services',
    'audiences',
    'specificNeeds',
    'accessModes',
    'supportModes',
    'fees',
    'mobilities',
    'equipments',
    'workstations',
    'meetingRooms',
    'tariff',
    'surfaces.total',
    'surfaces.open',
    'managingOrganisation',
    'management',
    'siret',
    'rna',
    'programmes',
    'trainingLabels',
    'otherLabels',
    'networkMember',
    'network.joinedOn',
    'network.leftOn',
    'network.charterSignedOn',
    'network.animatorNote',
    'referent.name',
    'referent.email',
    'referent.phone',
    'verifiedAt',
    'source',
    'externalIds',
    'slug',
    'sample',
    '_status',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** What people know documents by, in cells. */
export const naturalKeys: Readonly<Record<string, readonly NaturalKey[]>> = {
  communes: [['name'], ['inseeCode']],
  organisations: [['name']],
  'tiers-lieux': [['name', 'commune']],
}

/** What says something of a place that is no field of it: `completePlace` makes fields of them. */
export const asides: readonly Column[] = [
  {
    path: 'sourceId',
    label: { fr: 'Identifiant de la source', en: 'Identifier at the source' },
    synonyms: ['id', 'identifiant externe', 'external id'],
    type: { is: 'text' },
    isAside: true,
  },
  {
    path: 'inseeCode',
    label: { fr: 'Code INSEE de la commune', en: 'INSEE code of the commune' },
    synonyms: ['code insee', 'insee', 'citycode', 'code commune'],
    type: { is: 'reference', to: 'communes' },
    isAside: true,
  },
  {
    path: 'pivot',
    label: { fr: 'SIRET ou RNA', en: 'SIRET or RNA' },
    synonyms: ['pivot', 'identifiant pivot'],
    type: { is: 'text' },
    isAside: true,
  },
]

const mail: Partial<Column> = {
  refuse: (text) =>
    emailsIn(text).every((one) => z.email().safeParse(one).success)
      ? undefined
      : {
          fr: 'Écrivez une adresse e-mail complète, comme nom@example.org.',
          en: 'Write a complete e-mail address, such as name@example.org.',
        },
}

const web: Partial<Column> = {
  refuse: (text) =>
    isWebAddress(text)
      ? undefined
      : {
          fr: 'Écrivez une adresse complète, qui commence par https:// ou http://.',
          en: 'Write a complete address, which starts with https:// or http://.',
        },
}

/** What columns do besides holding their field, and their labels where those of two fields are the same. */
export const columns: Readonly<Record<string, Partial<Column>>> = {
  slug: { required: false }, // made from the name
  commune: { beside: 'postalCode', yieldsTo: 'inseeCode' },
  externalIds: { adds: true },
  website: web,
  'contact.email': mail,
  'contact.website': web,
  'contact.booking': web,
  'accessibility.accesLibre': web,
  'referent.name': { label: { fr: 'Référent\u00A0: nom', en: 'Referent: name' } },
  'referent.email': { ...mail, label: { fr: 'Référent\u00A0: e-mail', en: 'Referent: e-mail' } },
  'referent.phone': { label: { fr: 'Référent\u00A0: téléphone', en: 'Referent: phone' } },
  'surfaces.total': { label: { fr: 'Surface totale (m²)', en: 'Floor area (m²)' } },
  'surfaces.open': {
    label: { fr: 'Surface ouverte au public (m²)', en: 'Floor area open to the public (m²)' },
  },
  'accessibility.details': {
    label: { fr: 'Précisions sur l’accessibilité', en: 'Details of accessibility' },
  },
}

/**
 * Other words by which files call a column, those of « Lieux de médiation numérique » 1.0.2 among them,
 * whatever the accents and the capitals.
 */
export const synonyms: Readonly<Record<string, readonly string[]>> = {
  name: ['nom', 'nom du lieu', 'lieu', 'nom du tiers-lieu', 'tiers-lieu', 'dénomination', 'title'],
  street: ['adresse', 'adresse postale', 'voie', 'rue', 'address'],
  addressComplement: ['complement_adresse', 'complément'],
  postalCode: ['code_postal', 'cp', 'zip', 'postcode'],
  commune: ['ville', 'city', 'town'],
  latitude: ['lat', 'y'],
  longitude: ['lon', 'lng', 'long', 'x'],
  families: ['typologie', 'famille', 'type', 'catégorie', 'type de lieu'],
  summary: ['presentation_resume', 'présentation courte'],
  description: ['presentation_detail', 'description'],
  openingHours: ['horaires d’ouverture', 'horaires_ouverture', 'opening_hours'],
  'contact.phone': ['telephone', 'tel', 'phone'],
  'contact.email': ['courriels', 'courriel', 'email', 'e-mail', 'mail'],
  'contact.website': ['site_web', 'site internet', 'site', 'url', 'website'],
  'contact.booking': ['prise_rdv', 'rendez-vous'],
  'accessibility.wheelchair': ['wheelchair', 'pmr', 'accès pmr'],
  'accessibility.accesLibre': ['fiche_acces_libre', 'acceslibre'],
  audiences: ['publics_specifiquement_adresses', 'public'],
  specificNeeds: ['prise_en_charge_specifique'],
  accessModes: ['modalites_acces'],
  supportModes: ['modalites_accompagnement'],
  fees: ['frais_a_charge', 'frais'],
  mobilities: ['itinerance'],
  workstations: ['postes', 'nombre de postes'],
  meetingRooms: ['salles', 'nombre de salles'],
  managingOrganisation: ['structure_parente', 'gestionnaire', 'porteur', 'structure porteuse'],
  management: ['statut juridique'],
  programmes: ['dispositif_programmes_nationaux'],
  trainingLabels: ['formations_labels'],
  otherLabels: ['autres_formations_labels'],
  verifiedAt: ['date de vérification'],
  _status: ['publication', 'publié', 'published'],
}
