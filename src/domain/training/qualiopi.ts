import type { Bilingual } from '@/src/domain/platform/bilingual'
import { wordsOf } from '@/src/domain/platform/vocabulary'

/**
 * What the public is told of a training before it enrols: indicator 1 of the national quality
 * framework (Qualiopi, décret n° 2019-565). The information is dated.
 */
export const qualiopiFields = {
  prerequisites: { fr: 'Prérequis', en: 'Prerequisites' },
  objectives: { fr: 'Objectifs', en: 'Objectives' },
  duration: { fr: 'Durée (minutes)', en: 'Duration (minutes)' },
  accessTerms: { fr: 'Modalités d’accès', en: 'How to enrol' },
  accessDelays: { fr: 'Délais d’accès', en: 'How long before it starts' },
  price: { fr: 'Tarif (euros)', en: 'Price (euros)' },
  contact: { fr: 'Contact public', en: 'Public contact' },
  methods: { fr: 'Méthodes', en: 'Methods' },
  assessment: { fr: 'Modalités d’évaluation', en: 'Assessment' },
  accessibility: {
    fr: 'Accessibilité aux personnes handicapées',
    en: 'Accessibility for disabled people',
  },
  informationDate: { fr: 'Informations à jour au', en: 'Information as of' },
} satisfies Record<string, Bilingual>

export type QualiopiField = keyof typeof qualiopiFields

type Text = string | null

export type QualiopiInformation = {
  prerequisites?: Text
  objectives?: Text
  /** Minutes. */
  duration?: number | null
  accessTerms?: Text
  accessDelays?: Text
  /** Euros; 0 is free. */
  price?: number | null
  contact?: { email?: Text; phone?: Text } | null
  methods?: Text
  assessment?: Text
  accessibility?: Text
  informationDate?: Text
}

export type Completeness = {
  complete: boolean
  missing: { field: QualiopiField; label: Bilingual }[]
}

const isSaid = (value: QualiopiInformation[QualiopiField]): boolean => {
  if (typeof value === 'number') return true
  if (typeof value === 'string') return value.trim() !== ''
  return isSaid(value?.email ?? '') || isSaid(value?.phone ?? '')
}

/**
 * What the information on a training leaves unsaid, in the order in which it is read. A contact is an
 * address or a telephone: a name alone reaches nobody.
 */
export const qualiopiCompleteness = (information: QualiopiInformation): Completeness => {
  const missing = wordsOf(qualiopiFields)
    .filter((field) => !isSaid(information[field]))
    .map((field) => ({ field, label: qualiopiFields[field] }))
  return { complete: missing.length === 0, missing }
}
