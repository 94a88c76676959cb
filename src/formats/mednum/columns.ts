import { Typologie } from '@gouvfr-anct/lieux-de-mediation-numerique'
import { z } from 'zod'

import { isRna, isSiret, siretProblem, tidyIdentifier } from '@/src/domain/places/identifiers'
import { readDay, readNumber } from '@/src/domain/platform/table/french-cells'
import { isWebAddress } from '@/src/domain/platform/web/web-address'

import { communeOf, internationalPhone, joined, partsOf, plainUrl, streetOf } from './cells'
import {
  listColumn,
  type MednumColumn,
  notMember,
  type Reading,
  textColumn,
  type Values,
  wordsIn,
} from './column'
import { asideIn, keptAside, type MednumPlace, missing, type Remark, wrong } from './place'
import {
  mednumAccessModes,
  mednumAudiences,
  mednumFamilies,
  mednumFees,
  mednumManagements,
  mednumMobilities,
  mednumProgrammes,
  mednumServices,
  mednumSpecificNeeds,
  mednumSupportModes,
  mednumTrainingLabels,
} from './vocabularies'

/** By which files say that the SIRET is not known: nobody has it, although its key is right. */
const nobodysSiret = '0'.repeat(14)

const readPivot = (text: string): Reading => {
  const identifier = tidyIdentifier(text)
  if (identifier === nobodysSiret) return { remarks: [missing] }
  if (isSiret(identifier)) return { values: { siret: identifier } }
  if (isRna(identifier)) return { values: { rna: identifier } }
  const problem = /^\d{14}$/.test(identifier) ? siretProblem(identifier)?.message : undefined
  return {
    remarks: [
      wrong(
        problem?.fr ?? 'Écrivez un SIRET (14 chiffres) ou un numéro RNA (W et neuf chiffres).',
        problem?.en ?? 'Write a SIRET (14 digits) or an RNA number (W and nine digits).',
      ),
    ],
  }
}

const readTypology = (text: string): Reading => {
  const members = Object.values(Typologie)
  const { words, unknown } = wordsIn(
    Object.fromEntries(members.map((member) => [member, member])),
    partsOf(text),
  )
  const families = wordsIn(mednumFamilies, words)
  const managements = wordsIn(mednumManagements, families.unknown)
  const { externalIds, remarks } = keptAside(
    'typologie',
    managements.unknown.filter((word) => word !== 'TIERS_LIEUX'),
  )
  const values: Values = { externalIds }
  if (families.words.length > 0) values.families = families.words
  if (managements.words[0]) values.management = managements.words[0]
  return { values, remarks: [...unknown.map((name) => notMember(name, members)), ...remarks] }
}

const writeTypology = ({ families = [], management, ...place }: MednumPlace) =>
  joined([
    Typologie.TIERS_LIEUX,
    ...families.flatMap((family) => (family === 'fablab' ? mednumFamilies[family] : [])),
    ...(management === 'association' ? [mednumManagements[management]] : []),
    ...asideIn(place, 'typologie'),
  ])

const coordinate = (name: 'latitude' | 'longitude', most: number): MednumColumn => ({
  name,
  read: (text) => {
    const degrees = readNumber(text)
    if (degrees !== undefined && Math.abs(degrees) <= most) return { values: { [name]: degrees } }
    const bounds = `${String(-most)} à ${String(most)}`
    return {
      remarks: [
        wrong(
          `Écrivez la ${name} en degrés, de ${bounds}.`,
          `Write the ${name} in degrees, from ${bounds.replace('à', 'to')}.`,
        ),
      ],
    }
  },
  write: ({ latitude, longitude, ...place }) =>
    latitude === undefined || longitude === undefined
      ? undefined
      : { ...place, latitude, longitude }[name],
})

type Several = {
  name: string
  of: (place: MednumPlace) => string | undefined
  as: (text: string) => Values
  isRight: (text: string) => boolean
  otherwise: Remark
}

/** A column of several values, the first of which has a field. */
const severalColumn = ({ name, of, as, isRight, otherwise }: Several): MednumColumn => ({
  name,
  read: (text) => {
    const parts = partsOf(text)
    const [first, ...others] = parts.filter(isRight)
    const { externalIds, remarks } = keptAside(name, others)
    return {
      values: { ...(first !== undefined && as(first)), externalIds },
      remarks: [...parts.filter((part) => !isRight(part)).map(() => otherwise), ...remarks],
    }
  },
  write: (place) => joined([of(place) ?? '', ...asideIn(place, name)]),
})

const notMail = wrong(
  'Écrivez une adresse e-mail complète, comme nom@example.org.',
  'Write a complete e-mail address, such as name@example.org.',
)
const notWeb = wrong(
  'Écrivez une adresse complète, qui commence par https:// ou http://.',
  'Write a complete address, which starts with https:// or http://.',
)
const refuseUnlessWeb = (text: string) => (isWebAddress(text) ? undefined : notWeb)

/** As the collection checks what is typed. */
const isMail = (text: string) => z.email().safeParse(text).success

const postalCodeOf = (text: string) => (/^\d{4}$/.test(text) ? `0${text}` : text)

/** « Lieux de médiation numérique » 1.0.2: https://github.com/LaMednum/standard-mediation-num. In its order. */
export const columns: readonly MednumColumn[] = [
  textColumn({
    name: 'id',
    isRequired: true,
    of: ({ reference }) => reference,
    as: (reference) => ({ reference }),
  }),
  {
    name: 'pivot',
    isRequired: true,
    read: readPivot,
    write: ({ siret, rna }) => siret ?? rna,
  },
  textColumn({
    name: 'nom',
    isRequired: true,
    of: ({ name }) => name,
    as: (name) => ({ name }),
  }),
  textColumn({
    name: 'commune',
    isRequired: true,
    of: (place) => communeOf(place['commune.name']),
    as: (name) => ({ 'commune.name': name }),
  }),
  textColumn({
    name: 'code_postal',
    isRequired: true,
    of: ({ postalCode }) => (postalCode && /^\d{5}$/.test(postalCode) ? postalCode : undefined),
    as: (text) => ({ postalCode: postalCodeOf(text) }),
    refuse: (text) =>
      /^\d{5}$/.test(postalCodeOf(text))
        ? undefined
        : wrong('Un code postal a cinq chiffres.', 'A postal code has five digits.'),
  }),
  textColumn({
    name: 'code_insee',
    of: (place) => place['commune.inseeCode'],
    as: (code) => ({ 'commune.inseeCode': code.toUpperCase() }),
    refuse: (text) =>
      /^(?:[013-9]\d|2[AB1-9])\d{3}$/i.test(text)
        ? undefined
        : wrong(
            'Un code Insee de commune a cinq caractères, comme «\u00A059350\u00A0».',
            'The INSEE code of a commune has five characters, such as “59350”.',
          ),
  }),
  textColumn({
    name: 'adresse',
    isRequired: true,
    of: ({ street }) => streetOf(street),
    as: (street) => ({ street }),
  }),
  textColumn({
    name: 'complement_adresse',
    of: ({ addressComplement }) => addressComplement,
    as: (addressComplement) => ({ addressComplement }),
  }),
  coordinate('latitude', 90),
  coordinate('longitude', 180),
  { name: 'typologie', read: readTypology, write: writeTypology },
  textColumn({
    name: 'telephone',
    of: (place) => internationalPhone(place['contact.phone']),
    as: (phone) => ({ 'contact.phone': phone }),
    refuse: (text) =>
      internationalPhone(text) === undefined
        ? wrong(
            'Écrivez un numéro de téléphone complet, comme «\u00A0+33320212223\u00A0».',
            'Write a complete telephone number, such as “+33320212223”.',
          )
        : undefined,
  }),
  severalColumn({
    name: 'courriels',
    of: (place) => place['contact.email'],
    as: (email) => ({ 'contact.email': email }),
    isRight: isMail,
    otherwise: notMail,
  }),
  severalColumn({
    name: 'site_web',
    of: (place) => place['contact.website']?.replaceAll('|', '%7C'),
    as: (website) => ({ 'contact.website': website }),
    isRight: isWebAddress,
    otherwise: notWeb,
  }),
  textColumn({
    name: 'horaires',
    of: ({ openingHours }) => openingHours,
    as: (openingHours) => ({ openingHours }),
  }),
  textColumn({
    name: 'presentation_resume',
    of: ({ summary }) => summary,
    as: (summary) => ({ summary }),
    refuse: ({ length }) =>
      length > 280
        ? wrong(
            `Le résumé a ${String(length)} caractères\u00A0: la norme en prend 280.`,
            `The summary has ${String(length)} characters: the layout takes 280.`,
          )
        : undefined,
  }),
  textColumn({
    name: 'presentation_detail',
    of: ({ description }) => description,
    as: (description) => ({ description }),
  }),
  textColumn({
    name: 'source',
    of: ({ source }) => source,
    as: (source) => ({ source }),
  }),
  listColumn({
    name: 'itinerance',
    members: mednumMobilities,
    of: ({ mobilities }) => mobilities,
    as: (mobilities) => ({ mobilities }),
  }),
  textColumn({
    name: 'structure_parente',
    of: ({ managingOrganisation }) => managingOrganisation,
    as: (managingOrganisation) => ({ managingOrganisation }),
  }),
  textColumn({
    name: 'date_maj',
    isRequired: true,
    of: ({ updatedOn }) => updatedOn,
    as: (text) => ({ updatedOn: readDay(text) }),
    refuse: (text) =>
      readDay(text) === undefined
        ? wrong('Écrivez le jour ainsi\u00A0: 2018-01-31.', 'Write the day like this: 2018-01-31.')
        : undefined,
  }),
  listColumn({
    name: 'services',
    members: mednumServices,
    of: ({ services }) => services,
    as: (services) => ({ services }),
  }),
  listColumn({
    name: 'publics_specifiquement_adresses',
    members: mednumAudiences,
    of: ({ audiences }) => audiences,
    as: (audiences) => ({ audiences }),
  }),
  listColumn({
    name: 'prise_en_charge_specifique',
    members: mednumSpecificNeeds,
    of: ({ specificNeeds }) => specificNeeds,
    as: (specificNeeds) => ({ specificNeeds }),
  }),
  listColumn({
    name: 'frais_a_charge',
    members: mednumFees,
    of: ({ fees }) => fees,
    as: (fees) => ({ fees }),
  }),
  listColumn({
    name: 'dispositif_programmes_nationaux',
    members: mednumProgrammes,
    of: ({ programmes }) => programmes,
    as: (programmes) => ({ programmes }),
  }),
  listColumn({
    name: 'formations_labels',
    members: mednumTrainingLabels,
    of: ({ trainingLabels }) => trainingLabels,
    as: (trainingLabels) => ({ trainingLabels }),
  }),
  {
    name: 'autres_formations_labels',
    read: (text) => ({ values: { otherLabels: partsOf(text) } }),
    write: ({ otherLabels }) => joined(otherLabels),
  },
  listColumn({
    name: 'modalites_acces',
    members: mednumAccessModes,
    of: ({ accessModes }) => accessModes,
    as: (accessModes) => ({ accessModes }),
  }),
  listColumn({
    name: 'modalites_accompagnement',
    members: mednumSupportModes,
    of: ({ supportModes }) => supportModes,
    as: (supportModes) => ({ supportModes }),
  }),
  textColumn({
    name: 'fiche_acces_libre',
    of: (place) => plainUrl(place['accessibility.accesLibre']),
    as: (address) => ({ 'accessibility.accesLibre': address }),
    refuse: refuseUnlessWeb,
  }),
  textColumn({
    name: 'prise_rdv',
    of: (place) => plainUrl(place['contact.booking']),
    as: (address) => ({ 'contact.booking': address }),
    refuse: refuseUnlessWeb,
  }),
]
