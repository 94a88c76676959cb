import type { Field, SelectField } from 'payload'

import type { Bilingual } from '@/src/domain/platform/text/bilingual'
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

import { optionsOf } from './options'

const choices = (
  name: string,
  label: Bilingual,
  vocabulary: Record<string, Bilingual>,
): SelectField => ({
  name,
  type: 'select',
  hasMany: true,
  label,
  options: optionsOf(vocabulary),
  index: true,
})

/** What a place offers and to whom, by the lists of « Lieux de médiation numérique ». */
export const offerFields: Field[] = [
  choices('services', { fr: 'Services', en: 'Services' }, services),
  choices('audiences', { fr: 'Publics', en: 'Audiences' }, audiences),
  choices(
    'specificNeeds',
    { fr: 'Prise en charge spécifique', en: 'Specific needs met' },
    specificNeeds,
  ),
  choices('accessModes', { fr: 'Modalités d’accès', en: 'Ways in' }, accessModes),
  choices(
    'supportModes',
    { fr: 'Modalités d’accompagnement', en: 'Ways of being helped' },
    supportModes,
  ),
  choices('fees', { fr: 'Frais à charge', en: 'Fees' }, fees),
  choices('mobilities', { fr: 'Itinérance', en: 'Mobility' }, mobilities),
]

/** The programmes a place takes part in, and the labels it holds. */
export const labelFields: Field[] = [
  choices('programmes', { fr: 'Programmes nationaux', en: 'National programmes' }, programmes),
  choices(
    'trainingLabels',
    { fr: 'Formations et labels', en: 'Training and labels' },
    trainingLabels,
  ),
  {
    // Not a text with many values: Payload 3.90 cannot filter a join by one on SQLite.
    name: 'otherLabels',
    type: 'array',
    label: { fr: 'Autres labels', en: 'Other labels' },
    labels: {
      singular: { fr: 'Label', en: 'Label' },
      plural: { fr: 'Labels', en: 'Labels' },
    },
    fields: [{ name: 'name', type: 'text', label: { fr: 'Nom', en: 'Name' }, required: true }],
  },
]
