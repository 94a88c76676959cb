import type { CollectionConfig } from 'payload'

import { anyOf, managers, publishedWith, staff } from '@/access/rules'
import { momentField } from '@/collections/fields/date'
import { eventField } from '@/collections/fields/event'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { wholeNumberField } from '@/collections/fields/number'
import { provenance } from '@/collections/fields/provenance'
import { group } from '@/collections/groups'
import { publishing } from '@/collections/publishing'

/** A time in a programme when no session takes place: a coffee, a lunch. */
export const Breaks: CollectionConfig<'breaks'> = {
  slug: 'breaks',
  labels: { singular: { fr: 'Pause', en: 'Break' }, plural: { fr: 'Pauses', en: 'Breaks' } },
  graphQL: { singularName: 'Break', pluralName: 'Breaks' },
  typescript: { interface: 'AgendaBreak' },
  defaultSort: 'createdAt',
  admin: {
    useAsTitle: 'title',
    group: group.agenda,
    defaultColumns: ['title', 'event', 'start', 'duration', '_status'],
  },
  versions: publishing,
  trash: true,
  access: {
    create: managers,
    read: anyOf(staff, publishedWith('event')),
    update: managers,
    delete: managers,
    readVersions: staff,
  },
  fields: [
    flagNotices,
    {
      name: 'title',
      type: 'text',
      label: { fr: 'Titre', en: 'Title' },
      localized: true,
      required: true,
    },
    eventField,
    {
      type: 'row',
      fields: [
        momentField({
          name: 'start',
          label: { fr: 'Début', en: 'Start' },
          required: true,
          index: true,
          access: { read: staff },
          admin: { width: '50%' },
        }),
        wholeNumberField({
          name: 'duration',
          label: { fr: 'Durée (minutes)', en: 'Duration (minutes)' },
          defaultValue: 30,
          required: true,
          min: 1,
          access: { read: staff },
          admin: { width: '50%' },
        }),
      ],
    },
    provenance(sampleField),
  ],
}
