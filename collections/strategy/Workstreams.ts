import type { CollectionConfig } from 'payload'

import { anyOf, managers, published, staff, writers } from '@/access/rules'
import { joinField } from '@/collections/fields/join'
import { officialNumberField } from '@/collections/fields/number'
import { provenance } from '@/collections/fields/provenance'
import { slugField } from '@/collections/fields/slug'
import { group } from '@/collections/groups'
import { publishingWhole } from '@/collections/publishing'

import { keepClaimed } from './hooks/refuse-deleting-claimed'

/** A « volet »: one of the four parts in which phase 1 of the strategy is financed. */
export const Workstreams: CollectionConfig<'workstreams'> = {
  slug: 'workstreams',
  labels: {
    singular: { fr: 'Volet', en: 'Workstream' },
    plural: { fr: 'Volets', en: 'Workstreams' },
  },
  defaultSort: 'number',
  admin: {
    useAsTitle: 'title',
    group: group.strategy,
    defaultColumns: ['number', 'title', '_status'],
  },
  versions: publishingWhole,
  trash: true,
  disableDuplicate: true, // what is official is there once
  access: {
    create: managers,
    read: anyOf(staff, published),
    update: writers,
    delete: managers,
    readVersions: staff,
  },
  hooks: { beforeDelete: [keepClaimed('workstream')] },
  fields: [
    officialNumberField,
    {
      name: 'title',
      type: 'text',
      label: { fr: 'Titre', en: 'Title' },
      localized: true,
      required: true,
    },
    provenance(slugField()),
    {
      name: 'description',
      type: 'textarea',
      label: { fr: 'Présentation', en: 'Description' },
      localized: true,
    },
    joinField({
      name: 'actions',
      collection: 'actions',
      on: 'workstream',
      defaultSort: 'rank',
      label: { fr: 'Actions', en: 'Actions' },
      admin: { defaultColumns: ['code', 'title', 'status', 'endDate'] },
    }),
  ],
}
