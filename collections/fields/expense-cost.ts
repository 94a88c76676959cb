import type { CollapsibleField, Condition } from 'payload'

import { managers } from '@/access/rules'
import type { Expense } from '@/src/payload-types'

import { centsField } from './cents'
import { dayField } from './date'

const isPurchase: Condition<Expense> = ({ kind }) => kind !== 'staff'
const isStaff: Condition<Expense> = ({ kind }) => kind === 'staff'

/** What was bought: the invoice and its amounts. */
export const invoiceFields: CollapsibleField = {
  type: 'collapsible',
  label: { fr: 'Facture', en: 'Invoice' },
  admin: { condition: isPurchase },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'supplier',
          type: 'relationship',
          relationTo: 'organisations',
          label: { fr: 'Fournisseur', en: 'Supplier' },
          index: true,
          admin: { width: '50%' },
        },
        {
          name: 'invoiceNumber',
          type: 'text',
          label: { fr: 'N°\u00A0de facture', en: 'Invoice number' },
          index: true,
          hooks: { beforeDuplicate: [() => null] }, // an invoice is entered once
          admin: { width: '50%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        dayField({
          name: 'invoiceDate',
          label: { fr: 'Date de la facture', en: 'Invoice date' },
          admin: { width: '50%' },
        }),
        dayField({
          name: 'paymentDate',
          label: { fr: 'Payée le', en: 'Paid on' },
          index: true,
          admin: { width: '50%' },
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        centsField({
          name: 'netCents',
          label: { fr: 'Montant HT', en: 'Net amount' },
          admin: { width: '34%' },
        }),
        centsField({
          name: 'vatCents',
          label: { fr: 'TVA', en: 'VAT' },
          admin: { width: '33%' },
        }),
        centsField({
          name: 'grossCents',
          label: { fr: 'Montant TTC', en: 'Gross amount' },
          admin: { width: '33%' },
        }),
      ],
    },
  ],
}

/** Whose time was given, and what it cost. */
export const staffTimeFields: CollapsibleField = {
  type: 'collapsible',
  label: { fr: 'Temps de travail', en: 'Staff time' },
  admin: { condition: isStaff },
  fields: [
    {
      name: 'person',
      type: 'text',
      label: { fr: 'Personne', en: 'Person' },
      index: true,
      access: { read: managers },
    },
    {
      type: 'row',
      fields: [
        dayField({
          name: 'startDate',
          label: { fr: 'Du', en: 'From' },
          admin: { width: '50%' },
        }),
        dayField({
          name: 'endDate',
          label: { fr: 'Au', en: 'To' },
          index: true,
          admin: { width: '50%' },
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'timeShare',
          type: 'number',
          label: { fr: 'Part du temps (%)', en: 'Share of time (%)' },
          min: 0,
          max: 100,
          access: { read: managers },
          admin: { width: '50%', step: 0.01 },
        },
        centsField({
          name: 'loadedPayCents',
          label: { fr: 'Rémunération brute chargée', en: 'Gross loaded pay' },
          access: { read: managers },
          admin: {
            width: '50%',
            description: {
              fr: 'De toute la période, à temps plein.',
              en: 'Of the whole period, full time.',
            },
          },
        }),
      ],
    },
  ],
}
