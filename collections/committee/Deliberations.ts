import type { CollectionConfig } from 'payload'

import { anyOf, managers, published, staff } from '@/access/rules'
import { centsField } from '@/collections/fields/cents'
import { dayField } from '@/collections/fields/date'
import { flagNotices, wordingToConfirmField } from '@/collections/fields/flags'
import { provenance } from '@/collections/fields/provenance'
import { webAddressField } from '@/collections/fields/web-address'
import { group } from '@/collections/groups'
import { publishing } from '@/collections/publishing'

/** A deliberation of the metropolis on which the strategy rests. */
export const Deliberations: CollectionConfig<'deliberations'> = {
  slug: 'deliberations',
  labels: {
    singular: { fr: 'Délibération', en: 'Deliberation' },
    plural: { fr: 'Délibérations', en: 'Deliberations' },
  },
  defaultSort: '-date',
  admin: {
    useAsTitle: 'number',
    group: group.committee,
    listSearchableFields: ['number', 'title'],
    defaultColumns: ['number', 'title', 'date', '_status'],
  },
  versions: publishing,
  trash: true,
  access: {
    create: managers,
    read: anyOf(staff, published),
    update: managers,
    delete: managers,
    readVersions: staff,
  },
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
          admin: { width: '30%' },
        },
        dayField({
          name: 'date',
          label: { fr: 'Date', en: 'Date' },
          required: true,
          index: true,
          admin: { width: '30%' },
        }),
        {
          name: 'assembly',
          type: 'text',
          label: { fr: 'Assemblée', en: 'Assembly' },
          admin: { width: '40%' },
        },
      ],
    },
    {
      name: 'title',
      type: 'text',
      label: { fr: 'Objet', en: 'Subject' },
      localized: true,
      required: true,
    },
    centsField({ name: 'amountCents', label: { fr: 'Montant', en: 'Amount' } }),
    webAddressField({ name: 'link', label: { fr: 'Adresse du texte', en: 'Address of the text' } }),
    {
      name: 'actions',
      type: 'relationship',
      relationTo: 'actions',
      hasMany: true,
      label: { fr: 'Actions', en: 'Actions' },
      index: true,
    },
    provenance(wordingToConfirmField),
  ],
}
