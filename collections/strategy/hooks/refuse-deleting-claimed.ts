import { keepAlways } from '@/collections/hooks/keep'
import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { isThereClaimedExpense, isThereExpense } from '@/src/queries/strategy/money-documents'

const isSupplier: Bilingual = {
  fr: 'Une dépense a cette organisation pour fournisseur\u00A0: elle reste.',
  en: 'An expense has this organisation as its supplier: it stays.',
}

/** An expense keeps its supplier, by which an invoice that is entered twice is found. */
export const keepSupplier = keepAlways(async (id, req) =>
  (await isThereExpense({ supplier: { equals: id } }, req)) ? isSupplier : undefined,
)

const isClaimedFor = {
  action: {
    fr: 'Une dépense d’une demande de paiement déposée porte sur cette action\u00A0: elle reste.',
    en: 'An expense of a submitted payment claim is about this action: it stays.',
  },
  workstream: {
    fr: 'Une dépense d’une demande de paiement déposée porte sur ce volet\u00A0: il reste.',
    en: 'An expense of a submitted payment claim is about this workstream: it stays.',
  },
} satisfies Record<string, Bilingual>

/** A claimed expense does not change: it keeps what it is about, which a deletion would empty. */
export const keepClaimed = (field: keyof typeof isClaimedFor) =>
  keepAlways(async (id, req) =>
    (await isThereClaimedExpense({ [field]: { equals: id } }, req))
      ? isClaimedFor[field]
      : undefined,
  )
