import type { CollectionConfig } from 'payload'

import { anyOf, managed, managers, publishedWith, staff, writers } from '@/access/rules'
import { eventField } from '@/collections/fields/event'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { wholeNumberField } from '@/collections/fields/number'
import { orderField } from '@/collections/fields/order'
import { provenance } from '@/collections/fields/provenance'
import { group } from '@/collections/groups'
import { publishing } from '@/collections/publishing'

/** A format that an event gives its own name: a round table, a moving debate, a trial. */
export const SessionFormats: CollectionConfig<'session-formats'> = {
  slug: 'session-formats',
  labels: {
    singular: { fr: 'Format de session', en: 'Session format' },
    plural: { fr: 'Formats de session', en: 'Session formats' },
  },
  graphQL: { singularName: 'SessionFormat', pluralName: 'SessionFormats' },
  typescript: { interface: 'SessionFormat' },
  defaultSort: 'order',
  admin: {
    useAsTitle: 'name',
    group: group.agenda,
    listSearchableFields: ['name'],
    defaultColumns: ['name', 'event', 'duration', 'order', '_status'],
  },
  versions: publishing,
  trash: true,
  access: {
    create: managers,
    read: anyOf(staff, publishedWith('event')),
    update: writers,
    delete: managers,
    readVersions: staff,
  },
  fields: [
    flagNotices,
    {
      name: 'name',
      type: 'text',
      label: { fr: 'Nom', en: 'Name' },
      localized: true,
      required: true,
    },
    { ...eventField, access: managed },
    {
      type: 'row',
      fields: [
        wholeNumberField({
          name: 'duration',
          label: { fr: 'Durée usuelle (minutes)', en: 'Usual duration (minutes)' },
          min: 1,
          access: managed,
          admin: { width: '50%' },
        }),
        { ...orderField, admin: { ...orderField.admin, width: '50%' } },
      ],
    },
    provenance(sampleField),
  ],
}
