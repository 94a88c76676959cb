import type { CollectionConfig } from 'payload'

import { anyOf, managers, published, staff, writers } from '@/access/rules'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { joinField } from '@/collections/fields/join'
import { provenance } from '@/collections/fields/provenance'
import { slugField } from '@/collections/fields/slug'
import { pathOverview } from '@/collections/fields/training-notices'
import { group } from '@/collections/groups'
import { publishing } from '@/collections/publishing'

/** Modules to follow in an order. A module may be part of several paths. */
export const TrainingPaths: CollectionConfig<'training-paths'> = {
  slug: 'training-paths',
  labels: {
    singular: { fr: 'Parcours de formation', en: 'Training path' },
    plural: { fr: 'Parcours de formation', en: 'Training paths' },
  },
  graphQL: { singularName: 'TrainingPath', pluralName: 'TrainingPaths' },
  typescript: { interface: 'TrainingPath' },
  defaultSort: 'slug',
  admin: {
    useAsTitle: 'title',
    group: group.training,
    listSearchableFields: ['title', 'slug'],
    defaultColumns: ['title', 'modules', '_status'],
  },
  versions: publishing,
  trash: true,
  access: {
    create: writers,
    read: anyOf(staff, published),
    update: writers,
    delete: managers,
    readVersions: staff,
  },
  fields: [
    flagNotices,
    pathOverview,
    {
      name: 'title',
      type: 'text',
      label: { fr: 'Titre', en: 'Title' },
      localized: true,
      required: true,
    },
    {
      name: 'description',
      type: 'textarea',
      label: { fr: 'Présentation', en: 'Description' },
      localized: true,
    },
    {
      name: 'modules',
      type: 'relationship',
      relationTo: 'training-modules',
      hasMany: true,
      label: { fr: 'Modules, dans l’ordre', en: 'Modules, in order' },
      index: true,
    },
    joinField({
      name: 'sessions',
      collection: 'training-sessions',
      on: 'subject',
      defaultSort: 'startDate',
      label: { fr: 'Sessions', en: 'Sessions' },
      admin: {
        allowCreate: false,
        defaultColumns: ['title', 'startDate', 'place', 'capacity', 'status'],
      },
    }),
    provenance(slugField(), sampleField),
  ],
}
