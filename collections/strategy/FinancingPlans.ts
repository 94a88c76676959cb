import type { CollectionConfig } from 'payload'

import { followers } from '@/access/money'
import { anyOf, managers, published } from '@/access/rules'
import { centsField, rateField } from '@/collections/fields/cents'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { joinField } from '@/collections/fields/join'
import { optionsOf } from '@/collections/fields/options'
import { periodFields } from '@/collections/fields/period'
import { plannedField } from '@/collections/fields/planned'
import { planMoney } from '@/collections/fields/plan-money'
import { folded, provenance } from '@/collections/fields/provenance'
import { slugField } from '@/collections/fields/slug'
import { group } from '@/collections/groups'
import { publishing } from '@/collections/publishing'
import { expenseCategories, funderKinds } from '@/src/domain/strategy/money/vocabulary'
import { planAlerts } from '@/src/endpoints/strategy/plan-alerts'

import { checkPlan, checkWithinPlan, keepPlan, keepPlanOnChange } from './hooks/check-plan'
import { allOrNothing, writeMoney } from './hooks/write-money'

/** Who pays for a part of the strategy, and how much. The public sees its totals. */
export const FinancingPlans: CollectionConfig<'financing-plans'> = {
  slug: 'financing-plans',
  labels: {
    singular: { fr: 'Plan de financement', en: 'Financing plan' },
    plural: { fr: 'Plans de financement', en: 'Financing plans' },
  },
  defaultSort: 'slug',
  admin: {
    useAsTitle: 'title',
    group: group.strategy,
    defaultColumns: ['title', 'totalCents', 'rateBasisPoints', 'endDate', '_status'],
  },
  versions: publishing,
  trash: true,
  access: {
    create: managers,
    read: anyOf(followers, published),
    update: managers,
    delete: managers,
    readVersions: followers,
  },
  hooks: {
    beforeValidate: [writeMoney, checkPlan, keepPlanOnChange],
    afterChange: [checkWithinPlan],
    afterOperation: [allOrNothing()],
    beforeDelete: [keepPlan],
  },
  endpoints: [planAlerts],
  fields: [
    flagNotices,
    planMoney,
    {
      name: 'title',
      type: 'text',
      label: { fr: 'Titre', en: 'Title' },
      localized: true,
      required: true,
    },
    periodFields,
    {
      type: 'row',
      fields: [
        centsField({
          name: 'totalCents',
          label: { fr: 'Total des dépenses', en: 'Total expenditure' },
          required: true,
          admin: { width: '50%' },
        }),
        rateField({
          name: 'rateBasisPoints',
          label: { fr: 'Taux du FEDER', en: 'ERDF rate' },
          admin: { width: '50%' },
        }),
      ],
    },
    {
      name: 'funders',
      type: 'array',
      label: { fr: 'Ressources', en: 'Funders' },
      labels: {
        singular: { fr: 'Ressource', en: 'Funder' },
        plural: { fr: 'Ressources', en: 'Funders' },
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'name',
              type: 'text',
              label: { fr: 'Nom', en: 'Name' },
              required: true,
              admin: { width: '50%' },
            },
            {
              name: 'organisation',
              type: 'relationship',
              relationTo: 'organisations',
              label: { fr: 'Organisation', en: 'Organisation' },
              admin: { width: '50%' },
            },
          ],
        },
        {
          type: 'row',
          fields: [
            {
              name: 'kind',
              type: 'select',
              label: { fr: 'Nature', en: 'Kind' },
              options: optionsOf(funderKinds),
              required: true,
              admin: { width: '50%' },
            },
            centsField({
              name: 'amountCents',
              label: { fr: 'Montant', en: 'Amount' },
              required: true,
              admin: { width: '50%' },
            }),
          ],
        },
      ],
    },
    {
      name: 'categories',
      type: 'array',
      label: { fr: 'Postes de dépenses', en: 'Expense categories' },
      labels: {
        singular: { fr: 'Poste', en: 'Category' },
        plural: { fr: 'Postes', en: 'Categories' },
      },
      access: { read: followers },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'key',
              type: 'select',
              label: { fr: 'Poste', en: 'Category' },
              options: optionsOf(expenseCategories),
              required: true,
              admin: { width: '50%' },
            },
            centsField({
              name: 'amountCents',
              label: { fr: 'Montant', en: 'Amount' },
              admin: {
                width: '50%',
                description: { fr: 'Vide\u00A0: non réparti.', en: 'Empty: not split.' },
              },
            }),
          ],
        },
        { name: 'label', type: 'text', label: { fr: 'Précision', en: 'Details' } },
      ],
    },
    plannedField,
    folded(
      { fr: 'Programme et note', en: 'Programme and note' },
      {
        type: 'row',
        fields: [
          {
            name: 'programme',
            type: 'text',
            label: { fr: 'Programme', en: 'Programme' },
            admin: { width: '50%' },
          },
          {
            name: 'cci',
            type: 'text',
            label: { fr: 'Code CCI', en: 'CCI code' },
            admin: { width: '25%' },
          },
          {
            name: 'priorityAxis',
            type: 'text',
            label: { fr: 'Axe du programme', en: 'Priority axis' },
            admin: { width: '25%' },
          },
        ],
      },
      {
        name: 'note',
        type: 'textarea',
        label: { fr: 'Note interne', en: 'Internal note' },
        access: { read: followers },
      },
    ),
    joinField({
      name: 'commitments',
      collection: 'commitments',
      on: 'plan',
      defaultSort: 'notificationDate',
      label: { fr: 'Marchés', en: 'Commitments' },
      access: { read: followers },
      admin: { defaultColumns: ['number', 'title', 'holder', 'amountCents', 'notificationDate'] },
    }),
    joinField({
      name: 'claims',
      collection: 'payment-claims',
      on: 'plan',
      defaultSort: 'startDate',
      label: { fr: 'Demandes de paiement', en: 'Payment claims' },
      access: { read: followers },
      admin: { defaultColumns: ['title', 'endDate', 'state', 'presentedCents', 'dueCents'] },
    }),
    joinField({
      name: 'expenses',
      collection: 'expenses',
      on: 'plan',
      defaultSort: '-createdAt',
      label: { fr: 'Dépenses', en: 'Expenses' },
      access: { read: managers },
      admin: { defaultColumns: ['title', 'category', 'presentedCents', 'claim', 'proof'] },
    }),
    provenance(slugField(), sampleField),
  ],
}
