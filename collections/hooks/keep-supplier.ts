import type { CollectionBeforeDeleteHook } from 'payload'

import type { Bilingual } from '@/src/domain/platform/bilingual'

import { isThereExpense } from './money-documents'
import { conflict } from './refuse'

const isSupplier: Bilingual = {
  fr: 'Une dépense a cette organisation pour fournisseur\u00A0: elle reste.',
  en: 'An expense has this organisation as its supplier: it stays.',
}

/** An expense keeps its supplier, by which an invoice that is entered twice is found. */
export const keepSupplier: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await isThereExpense({ supplier: { equals: id } }, req)) throw conflict(isSupplier, req)
}
