import type { Bilingual } from '@/src/domain/platform/text/bilingual'

/** Where the money of a plan comes from. */
export const funderKinds = {
  feder: { fr: 'FEDER', en: 'ERDF' },
  own: { fr: 'Fonds propres', en: 'Own funds' },
  other: { fr: 'Autre cofinancement', en: 'Other co-funding' },
} satisfies Record<string, Bilingual>

export type FunderKind = keyof typeof funderKinds

/** What money is spent on: the « postes » of a plan. */
export const expenseCategories = {
  services: { fr: 'Prestations de services', en: 'Services' },
  staff: { fr: 'Frais de personnel', en: 'Staff' },
  travel: { fr: 'Déplacements', en: 'Travel' },
  equipment: { fr: 'Équipement', en: 'Equipment' },
  overheads: { fr: 'Frais généraux', en: 'Overheads' },
  other: { fr: 'Autre', en: 'Other' },
} satisfies Record<string, Bilingual>

export type ExpenseCategory = keyof typeof expenseCategories

export const expenseKinds = {
  purchase: { fr: 'Achat', en: 'Purchase' },
  staff: { fr: 'Temps de travail', en: 'Staff time' },
} satisfies Record<string, Bilingual>

export type ExpenseKind = keyof typeof expenseKinds

/** What becomes of a payment claim, in the words of the programme. */
export const claimStates = {
  draft: { fr: 'Brouillon', en: 'Draft' },
  submitted: { fr: 'Déposée', en: 'Submitted' },
  complete: { fr: 'Complète', en: 'Complete' },
  'under-review': { fr: 'En contrôle de service fait', en: 'Under review' },
  certified: { fr: 'Certifiée', en: 'Certified' },
  paid: { fr: 'Payée', en: 'Paid' },
  rejected: { fr: 'Rejetée', en: 'Rejected' },
} satisfies Record<string, Bilingual>

export type ClaimState = keyof typeof claimStates
