import { z } from 'zod'

import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { longest } from '@/src/domain/platform/text/sizes'
import { isWordOf, wordsOf } from '@/src/domain/platform/text/vocabulary'

import { audiences, fees, services } from './mediation'
import { callFamilies, families, placeStates, wheelchairAccesses } from './place'

const text = (most: number) => z.string().trim().min(1).max(most)
const word = <Word extends string>(vocabulary: Record<Word, Bilingual>) =>
  z.enum(wordsOf(vocabulary))
const words = <Word extends string>(vocabulary: Record<Word, Bilingual>) =>
  z.array(word(vocabulary)).max(wordsOf(vocabulary).length)
const address = z.url({ protocol: /^https?$/ }).max(longest.webAddress)

/** mednum’s own limit, and that of the place. */
const longestSummary = 280

/**
 * What anyone may propose for a place, by the names of the API; `null` proposes to take away what is
 * told. A place keeps its name and its commune, which is said by its INSEE code.
 */
export const proposal = z
  .strictObject({
    name: text(longest.text),
    description: text(longest.textarea).nullable(),
    state: word(placeStates).nullable(),
    summary: text(longestSummary).nullable(),
    families: words(families),
    callFamilies: words(callFamilies),
    siret: text(longest.text).nullable(),
    rna: text(longest.text).nullable(),
    street: text(longest.text).nullable(),
    addressComplement: text(longest.text).nullable(),
    postalCode: text(longest.text).nullable(),
    commune: z.string().regex(/^\d[\dAB]\d{3}$/),
    latitude: z.number().min(-90).max(90).nullable(),
    longitude: z.number().min(-180).max(180).nullable(),
    openingHours: text(longest.openingHours).nullable(),
    wheelchair: word(wheelchairAccesses).nullable(),
    accessibilityDetails: text(longest.textarea).nullable(),
    services: words(services),
    audiences: words(audiences),
    fees: words(fees),
    tariff: text(longest.textarea).nullable(),
    phone: text(longest.text).nullable(),
    email: z.email().max(longest.email).nullable(),
    website: address.nullable(),
    booking: address.nullable(),
  })
  .partial()

export type Proposal = z.infer<typeof proposal>
export type ProposedField = keyof Proposal

/** What is told of a place, in each field that may be proposed; `null` or empty where nothing is. */
export type PlaceValues = {
  [Field in ProposedField]-?:
    Exclude<Proposal[Field], undefined> | (Field extends 'name' ? never : null)
}

export const proposedFields: readonly ProposedField[] = wordsOf(proposal.shape)
export const isProposedField = isWordOf<ProposedField>(proposal.shape)

/** What a value of each field is chosen among, where it is not written freely. */
const vocabularies: Partial<Record<ProposedField, Record<string, Bilingual>>> = {
  state: placeStates,
  families,
  callFamilies,
  wheelchair: wheelchairAccesses,
  services,
  audiences,
  fees,
}

export const fieldLabels: Record<ProposedField, Bilingual> = {
  name: { fr: 'Nom', en: 'Name' },
  state: { fr: 'État', en: 'State' },
  summary: { fr: 'En deux phrases', en: 'In two sentences' },
  description: { fr: 'Présentation', en: 'Description' },
  families: { fr: 'Ce que c’est', en: 'What it is' },
  callFamilies: {
    fr: 'Familles de l’appel métropolitain',
    en: 'Families of the metropolitan call',
  },
  siret: { fr: 'SIRET', en: 'SIRET' },
  rna: { fr: 'Numéro RNA', en: 'RNA number' },
  street: { fr: 'Numéro et voie', en: 'Number and street' },
  addressComplement: { fr: 'Complément d’adresse', en: 'Address complement' },
  postalCode: { fr: 'Code postal', en: 'Postal code' },
  commune: { fr: 'Commune', en: 'Commune' },
  latitude: { fr: 'Latitude', en: 'Latitude' },
  longitude: { fr: 'Longitude', en: 'Longitude' },
  openingHours: { fr: 'Horaires', en: 'Opening hours' },
  wheelchair: { fr: 'En fauteuil roulant', en: 'By wheelchair' },
  accessibilityDetails: { fr: 'Accessibilité, en détail', en: 'Accessibility in detail' },
  services: { fr: 'Services numériques', en: 'Digital services' },
  audiences: { fr: 'Publics', en: 'Audiences' },
  fees: { fr: 'Frais', en: 'Fees' },
  tariff: { fr: 'Tarifs', en: 'Prices' },
  phone: { fr: 'Téléphone', en: 'Phone' },
  email: { fr: 'Adresse e-mail', en: 'E-mail address' },
  website: { fr: 'Site web', en: 'Website' },
  booking: { fr: 'Prise de rendez-vous', en: 'Booking page' },
}

/** A value as people read it; empty when nothing is told. A commune is told by its name elsewhere. */
export const valueInWords = (field: ProposedField, value: unknown): Bilingual => {
  const inLanguage = (language: keyof Bilingual) =>
    [value]
      .flat()
      .filter((one) => typeof one === 'string' || typeof one === 'number')
      .map((one) => vocabularies[field]?.[one]?.[language] ?? String(one))
      .join(', ')
  return { fr: inLanguage('fr'), en: inLanguage('en') }
}

/** A list is the same whatever its order; nothing is told in several ways. */
const written = (value: unknown): string => {
  const one = Array.isArray(value) ? value.map(String).sort() : (value ?? [])
  return JSON.stringify(one === '' ? [] : one)
}

/** The fields of a proposal whose value is not the one that is told. */
export const changesOf = (proposed: Proposal, told: Partial<PlaceValues>): ProposedField[] =>
  proposedFields.filter(
    (field) => proposed[field] !== undefined && written(proposed[field]) !== written(told[field]),
  )

/** The same proposal, of some fields alone. */
export const only = (proposed: Proposal, fields: readonly ProposedField[]): Proposal =>
  proposal.parse(
    Object.fromEntries(
      Object.entries(proposed).filter(([name]) => fields.some((field) => field === name)),
    ),
  )

type Place = Omit<
  PlaceValues,
  | 'commune'
  | 'description'
  | 'phone'
  | 'email'
  | 'website'
  | 'booking'
  | 'wheelchair'
  | 'accessibilityDetails'
> & {
  contact: Pick<PlaceValues, 'phone' | 'email' | 'website' | 'booking'>
  accessibility: { wheelchair: PlaceValues['wheelchair']; details: string | null }
}

type Loose<Of> = Of extends readonly unknown[] | string | number | null | undefined
  ? Of | null | undefined
  : { [Key in keyof Of]?: Loose<Of[Key]> }

/** What is told of a place as it is stored, with what only its readers know: its commune's code, its text. */
export const valuesOf = (
  { contact, accessibility, ...place }: Loose<Place> & { name: string },
  { commune, description }: { commune: string | null; description: string | null },
): PlaceValues => ({
  name: place.name,
  state: place.state ?? null,
  summary: place.summary ?? null,
  description,
  families: place.families ?? [],
  callFamilies: place.callFamilies ?? [],
  siret: place.siret ?? null,
  rna: place.rna ?? null,
  street: place.street ?? null,
  addressComplement: place.addressComplement ?? null,
  postalCode: place.postalCode ?? null,
  commune,
  latitude: place.latitude ?? null,
  longitude: place.longitude ?? null,
  openingHours: place.openingHours ?? null,
  wheelchair: accessibility?.wheelchair ?? null,
  accessibilityDetails: accessibility?.details ?? null,
  services: place.services ?? [],
  audiences: place.audiences ?? [],
  fees: place.fees ?? [],
  tariff: place.tariff ?? null,
  phone: contact?.phone ?? null,
  email: contact?.email ?? null,
  website: contact?.website ?? null,
  booking: contact?.booking ?? null,
})

/** Whether anything of a group is proposed: what is not stays as it is. */
const isSaid = (group: object): boolean =>
  Object.values(group).some((value: unknown) => value !== undefined)

/** What a place keeps under the same name; the rest is within a group, or no plain value. */
const kept = proposal
  .omit({
    commune: true,
    description: true,
    phone: true,
    email: true,
    website: true,
    booking: true,
    wheelchair: true,
    accessibilityDetails: true,
  })
  .strip()

/** What a proposal writes in a place, but for its commune and its description, which are no plain values. */
export const placeDataOf = (proposed: Proposal) => {
  const { phone, email, website, booking, wheelchair, accessibilityDetails } = proposed
  const contact = { phone, email, website, booking }
  const accessibility = { wheelchair, details: accessibilityDetails }
  return {
    ...kept.parse(proposed),
    ...(isSaid(contact) && { contact }),
    ...(isSaid(accessibility) && { accessibility }),
  }
}
