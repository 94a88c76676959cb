import type { CollectionConfig } from 'payload'

import { followers } from '@/access/money'
import { managers, nobody } from '@/access/rules'
import { centsField } from '@/collections/fields/cents'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { joinField } from '@/collections/fields/join'
import { optionsOf } from '@/collections/fields/options'
import { periodFields } from '@/collections/fields/period'
import { provenance } from '@/collections/fields/provenance'
import { group } from '@/collections/groups'
import { claimStates } from '@/src/domain/strategy/money/vocabulary'

import { keepClaim, lockClaim } from './hooks/lock-claim'
import { certifyOneByOne, checkGrant, settleClaim } from './hooks/settle-claim'
import { allOrNothing, writeMoney } from './hooks/write-money'

const computed = { create: nobody, update: nobody }

/** What is asked of the programme for a period, and what comes of it. */
export const PaymentClaims: CollectionConfig<'payment-claims'> = {
  slug: 'payment-claims',
  labels: {
    singular: { fr: 'Demande de paiement', en: 'Payment claim' },
    plural: { fr: 'Demandes de paiement', en: 'Payment claims' },
  },
  defaultSort: '-startDate',
  admin: {
    useAsTitle: 'title',
    group: group.strategy,
    listSearchableFields: ['title'],
    defaultColumns: ['title', 'plan', 'state', 'presentedCents', 'retainedCents'],
  },
  trash: true,
  access: {
    create: managers,
    read: followers,
    update: managers,
    delete: managers,
  },
  hooks: {
    beforeOperation: [certifyOneByOne],
    beforeValidate: [writeMoney, lockClaim],
    beforeChange: [settleClaim],
    afterChange: [checkGrant],
    afterOperation: [allOrNothing()],
    beforeDelete: [keepClaim],
  },
  fields: [
    flagNotices,
    {
      name: 'title',
      type: 'text',
      label: { fr: 'Titre', en: 'Title' },
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
          admin: { width: '50%' },
        },
        {
          name: 'state',
          type: 'select',
          label: { fr: 'État', en: 'State' },
          options: optionsOf(claimStates),
          defaultValue: 'draft',
          required: true,
          index: true,
          hooks: { beforeDuplicate: [() => 'draft'] },
          admin: { width: '50%' },
        },
      ],
    },
    periodFields,
    {
      type: 'row',
      fields: [
        centsField({
          name: 'presentedCents',
          label: { fr: 'Montant présenté', en: 'Amount presented' },
          access: computed,
          admin: {
            width: '34%',
            readOnly: true,
            description: { fr: 'La somme de ses dépenses.', en: 'The sum of its expenses.' },
          },
        }),
        centsField({
          name: 'retainedCents',
          label: { fr: 'Montant retenu', en: 'Amount retained' },
          hooks: { beforeDuplicate: [() => null] },
          admin: { width: '33%' },
        }),
        centsField({
          name: 'dueCents',
          label: { fr: 'FEDER dû', en: 'ERDF due' },
          access: computed,
          admin: {
            width: '33%',
            readOnly: true,
            description: {
              fr: 'Taux du plan × tout ce qui est retenu, moins ce qui est déjà dû.',
              en: 'Rate of the plan × all that is retained, less what is due already.',
            },
          },
        }),
      ],
    },
    {
      name: 'reasons',
      type: 'textarea',
      label: { fr: 'Motifs de l’écart ou du rejet', en: 'Reasons for the difference or rejection' },
      hooks: { beforeDuplicate: [() => null] },
    },
    joinField({
      name: 'expenses',
      collection: 'expenses',
      on: 'claim',
      defaultSort: 'createdAt',
      label: { fr: 'Dépenses', en: 'Expenses' },
      access: { read: managers },
      admin: { defaultColumns: ['title', 'category', 'presentedCents', 'eligibleCents', 'proof'] },
    }),
    provenance(sampleField),
  ],
}
