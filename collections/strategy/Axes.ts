import type { CollectionConfig } from 'payload'

import { anyOf, managers, published, staff, writers } from '@/access/rules'
import { joinField } from '@/collections/fields/join'
import { officialNumberField } from '@/collections/fields/number'
import { provenance } from '@/collections/fields/provenance'
import { slugField } from '@/collections/fields/slug'
import { group } from '@/collections/groups'
import { publishingWhole } from '@/collections/publishing'

/** One of the three axes under which the strategy gathers its orientations. */
export const Axes: CollectionConfig<'axes'> = {
  slug: 'axes',
  labels: { singular: { fr: 'Axe', en: 'Axis' }, plural: { fr: 'Axes', en: 'Axes' } },
  graphQL: { singularName: 'Axis', pluralName: 'Axes' },
  typescript: { interface: 'Axis' },
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
      name: 'orientations',
      collection: 'orientations',
      on: 'axis',
      defaultSort: 'number',
      label: { fr: 'Orientations', en: 'Orientations' },
      admin: { defaultColumns: ['number', 'title', 'wordingToConfirm'] },
    }),
  ],
}
