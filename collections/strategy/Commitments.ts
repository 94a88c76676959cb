import type { CollectionConfig } from 'payload'

import { followers } from '@/access/money'
import { managers } from '@/access/rules'
import { centsField } from '@/collections/fields/cents'
import { dayField } from '@/collections/fields/date'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { periodFields } from '@/collections/fields/period'
import { provenance } from '@/collections/fields/provenance'
import { group } from '@/collections/groups'
import { checkDocument } from '@/collections/hooks/check-document'
import { periodProblem } from '@/src/domain/platform/time/period'
import type { Commitment } from '@/src/payload-types'

/** A « marché »: what the metropolis has promised someone to pay, before any invoice. */
export const Commitments: CollectionConfig<'commitments'> = {
  slug: 'commitments',
  labels: {
    singular: { fr: 'Marché', en: 'Commitment' },
    plural: { fr: 'Marchés', en: 'Commitments' },
  },
  defaultSort: '-notificationDate',
  admin: {
    useAsTitle: 'title',
    group: group.strategy,
    listSearchableFields: ['number', 'title'],
    defaultColumns: ['number', 'title', 'holder', 'amountCents', 'notificationDate', 'workstream'],
  },
  trash: true,
  access: {
    create: managers,
    read: followers,
    update: managers,
    delete: managers,
  },
  hooks: { beforeValidate: [checkDocument<Commitment>(periodProblem)] },
  fields: [
    flagNotices,
    {
      type: 'row',
      fields: [
        {
          name: 'number',
          type: 'text',
          label: { fr: 'Numéro', en: 'Number' },
          required: true,
          unique: true,
          index: true,
          admin: { width: '25%' },
        },
        {
          name: 'title',
          type: 'text',
          label: { fr: 'Objet', en: 'Subject' },
          required: true,
          admin: { width: '75%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'holder',
          type: 'relationship',
          relationTo: 'organisations',
          label: { fr: 'Titulaire', en: 'Holder' },
          admin: { width: '50%' },
        },
        centsField({
          name: 'amountCents',
          label: { fr: 'Montant engagé', en: 'Amount committed' },
          required: true,
          admin: { width: '50%' },
        }),
      ],
    },
    dayField({
      name: 'notificationDate',
      label: { fr: 'Notifié le', en: 'Notified on' },
      index: true,
    }),
    periodFields,
    {
      type: 'row',
      fields: [
        {
          name: 'plan',
          type: 'relationship',
          relationTo: 'financing-plans',
          label: { fr: 'Plan de financement', en: 'Financing plan' },
          index: true,
          admin: { width: '34%' },
        },
        {
          name: 'workstream',
          type: 'relationship',
          relationTo: 'workstreams',
          label: { fr: 'Volet', en: 'Workstream' },
          index: true,
          admin: { width: '33%' },
        },
        {
          name: 'action',
          type: 'relationship',
          relationTo: 'actions',
          label: { fr: 'Action', en: 'Action' },
          index: true,
          admin: { width: '33%' },
        },
      ],
    },
    provenance(sampleField),
  ],
}
