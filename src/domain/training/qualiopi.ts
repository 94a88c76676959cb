import type { Bilingual, Language } from '@/src/domain/platform/text/bilingual'
import { wordsOf } from '@/src/domain/platform/text/vocabulary'

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
  /** How many pieces of information are given, of how many. */
  given: number
  all: number
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
  const fields = wordsOf(qualiopiFields)
  const missing = fields
    .filter((field) => !isSaid(information[field]))
    .map((field) => ({ field, label: qualiopiFields[field] }))
  return {
    complete: missing.length === 0,
    given: fields.length - missing.length,
    all: fields.length,
    missing,
  }
}

/** « Fiche Qualiopi incomplète (9/11) : il manque… »: the score, and what would complete it. */
export const completenessInWords = (information: QualiopiInformation): Bilingual => {
  const { complete, given, all, missing } = qualiopiCompleteness(information)
  const names = (language: Language) => missing.map(({ label }) => label[language]).join(', ')
  const score = `${String(given)}/${String(all)}`
  return complete
    ? {
        fr: `Fiche Qualiopi complète (${score}).`,
        en: `Qualiopi sheet complete (${score}).`,
      }
    : {
        fr: `Fiche Qualiopi incomplète (${score})\u00A0: il manque ${names('fr')}.`,
        en: `Qualiopi sheet incomplete (${score}): ${names('en')} missing.`,
      }
}
