import type { CollectionConfig, FilterOptionsProps, TextField } from 'payload'

import { managers, nobody } from '@/access/rules'
import { centsField } from '@/collections/fields/cents'
import { invoiceFields, staffTimeFields } from '@/collections/fields/expense-cost'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { optionsOf } from '@/collections/fields/options'
import { provenance } from '@/collections/fields/provenance'
import { group } from '@/collections/groups'
import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { expenseCategories, expenseKinds } from '@/src/domain/strategy/money/vocabulary'
import type { Expense } from '@/src/payload-types'

import { checkAmongExpenses, checkExpense } from './hooks/check-expense'
import { keepExpense, lockExpense } from './hooks/lock-claim'
import { keepProof } from './hooks/restrict-proof'
import { leaveClaim, refreshClaims } from './hooks/settle-claim'
import { allOrNothing, writeMoney } from './hooks/write-money'

/** A value as it is compared: written by the server, for nobody to read. */
const keyField = (name: string, label: Bilingual): TextField => ({
  name,
  type: 'text',
  label,
  index: true,
  access: { create: nobody, read: managers, update: nobody },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
})

/** What the strategy cost: an invoice, or the time of someone. Never public, nor the committee’s. */
export const Expenses: CollectionConfig<'expenses'> = {
  slug: 'expenses',
  labels: {
    singular: { fr: 'Dépense', en: 'Expense' },
    plural: { fr: 'Dépenses', en: 'Expenses' },
  },
  defaultSort: '-createdAt',
  admin: {
    useAsTitle: 'title',
    group: group.strategy,
    listSearchableFields: ['title', 'invoiceNumber', 'person'],
    defaultColumns: ['title', 'category', 'supplier', 'paymentDate', 'presentedCents', 'claim'],
  },
  trash: true,
  access: {
    create: managers,
    read: managers,
    update: managers,
    delete: managers,
  },
  hooks: {
    beforeValidate: [writeMoney, checkExpense, lockExpense],
    afterChange: [checkAmongExpenses, keepProof, refreshClaims],
    afterOperation: [allOrNothing()],
    beforeDelete: [keepExpense, leaveClaim],
  },
  fields: [
    flagNotices,
    {
      name: 'title',
      type: 'text',
      label: { fr: 'Objet', en: 'Subject' },
      required: true,
      index: true,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'plan',
          type: 'relationship',
          relationTo: 'financing-plans',
          label: { fr: 'Plan de financement', en: 'Financing plan' },
          required: true,
          index: true,
          admin: { width: '34%' },
        },
        {
          name: 'category',
          type: 'select',
          label: { fr: 'Poste', en: 'Category' },
          options: optionsOf(expenseCategories),
          required: true,
          index: true,
          admin: { width: '33%' },
        },
        {
          name: 'kind',
          type: 'select',
          label: { fr: 'Nature', en: 'Kind' },
          options: optionsOf(expenseKinds),
          defaultValue: 'purchase',
          required: true,
          index: true,
          admin: { width: '33%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'workstream',
          type: 'relationship',
          relationTo: 'workstreams',
          label: { fr: 'Volet', en: 'Workstream' },
          index: true,
          admin: { width: '50%' },
        },
        {
          name: 'action',
          type: 'relationship',
          relationTo: 'actions',
          label: { fr: 'Action', en: 'Action' },
          index: true,
          admin: { width: '50%' },
        },
      ],
    },
    invoiceFields,
    staffTimeFields,
    {
      type: 'row',
      fields: [
        centsField({
          name: 'presentedCents',
          label: { fr: 'Montant présenté', en: 'Amount presented' },
          admin: {
            width: '50%',
            description: {
              fr: 'Vide\u00A0: le coût entier, qu’il suit.',
              en: 'Empty: the whole cost, which it follows.',
            },
          },
        }),
        centsField({
          name: 'eligibleCents',
          label: { fr: 'Dont éligible', en: 'Of which eligible' },
          admin: { width: '50%' },
        }),
      ],
    },
    {
      name: 'proof',
      type: 'upload',
      relationTo: 'media',
      label: { fr: 'Justificatif', en: 'Proof' },
    },
    {
      name: 'euPublicity',
      type: 'checkbox',
      label: { fr: 'Publicité européenne vérifiée', en: 'EU publicity checked' },
      defaultValue: false,
      index: true,
    },
    {
      name: 'claim',
      type: 'relationship',
      relationTo: 'payment-claims',
      label: { fr: 'Demande de paiement', en: 'Payment claim' },
      index: true,
      hooks: { beforeDuplicate: [() => null] },
      admin: { position: 'sidebar' },
      filterOptions: ({ data }: FilterOptionsProps<Expense>) => ({
        state: { equals: 'draft' },
        ...(data.plan && { plan: { equals: data.plan } }),
      }),
    },
    keyField('invoiceKey', { fr: 'Facture (comparée)', en: 'Invoice (compared)' }),
    keyField('personKey', { fr: 'Personne (comparée)', en: 'Person (compared)' }),
    provenance(sampleField),
  ],
}
