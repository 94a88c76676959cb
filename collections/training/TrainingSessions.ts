import type { CollectionConfig } from 'payload'

import { anyOf, managed, managers, published, staff, writers } from '@/access/rules'
import { momentField } from '@/collections/fields/date'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { wholeNumberField } from '@/collections/fields/number'
import { optionsOf } from '@/collections/fields/options'
import { provenance } from '@/collections/fields/provenance'
import { group } from '@/collections/groups'
import { checkDocument } from '@/collections/hooks/check-document'
import { publishing } from '@/collections/publishing'
import { audiences } from '@/src/domain/training/module'
import { sessionModes, sessionStatuses } from '@/src/domain/training/session'
import { trainingSessionProblem } from '@/src/domain/training/training-session.rules'
import type { TrainingSession } from '@/src/payload-types'

/** A module or a path as it is taught once: when, where, to how many. */
export const TrainingSessions: CollectionConfig<'training-sessions'> = {
  slug: 'training-sessions',
  labels: {
    singular: { fr: 'Session de formation', en: 'Training session' },
    plural: { fr: 'Sessions de formation', en: 'Training sessions' },
  },
  graphQL: { singularName: 'TrainingSession', pluralName: 'TrainingSessions' },
  typescript: { interface: 'TrainingSession' },
  defaultSort: '-startDate',
  admin: {
    useAsTitle: 'title',
    group: group.training,
    listSearchableFields: ['title', 'place'],
    defaultColumns: ['title', 'subject', 'startDate', 'place', 'capacity', 'status'],
  },
  versions: publishing,
  trash: true,
  access: {
    create: managers,
    // A filter cannot follow `subject`, which leads to two collections: who publishes the session
    // says that it is public. Of a subject that is not, readers get the id and nothing else.
    read: anyOf(staff, published),
    update: writers,
    delete: managers,
    readVersions: staff,
  },
  hooks: { beforeValidate: [checkDocument<TrainingSession>(trainingSessionProblem)] },
  fields: [
    flagNotices,
    {
      name: 'title',
      type: 'text',
      label: { fr: 'Titre', en: 'Title' },
      localized: true,
      required: true,
    },
    {
      name: 'subject',
      type: 'relationship',
      relationTo: ['training-modules', 'training-paths'],
      label: { fr: 'Module ou parcours', en: 'Module or path' },
      required: true,
      index: true,
      access: managed,
    },
    {
      type: 'row',
      fields: [
        momentField({
          name: 'startDate',
          label: { fr: 'Début', en: 'Start' },
          required: true,
          index: true,
          access: managed,
          admin: { width: '34%' },
        }),
        momentField({
          name: 'endDate',
          label: { fr: 'Fin', en: 'End' },
          required: true,
          index: true,
          access: managed,
          admin: { width: '33%' },
        }),
        {
          name: 'status',
          type: 'select',
          label: { fr: 'État', en: 'Status' },
          options: optionsOf(sessionStatuses),
          defaultValue: 'planned',
          required: true,
          index: true,
          access: managed,
          admin: { width: '33%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'mode',
          type: 'select',
          label: { fr: 'Tenue', en: 'Mode' },
          options: optionsOf(sessionModes),
          defaultValue: 'on-site',
          required: true,
          index: true,
          admin: { width: '50%' },
        },
        {
          name: 'tiersLieu',
          type: 'relationship',
          relationTo: 'tiers-lieux',
          label: { fr: 'Tiers-lieu', en: 'Tiers-lieu' },
          index: true,
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'place',
      type: 'text',
      label: { fr: 'Salle ou autre lieu', en: 'Room or other place' },
    },
    {
      type: 'row',
      fields: [
        wholeNumberField({
          name: 'capacity',
          label: { fr: 'Nombre de places', en: 'Capacity' },
          required: true,
          min: 1,
          access: managed,
          admin: { width: '34%' },
        }),
        wholeNumberField({
          name: 'price',
          label: { fr: 'Tarif (euros)', en: 'Price (euros)' },
          defaultValue: 0,
          required: true,
          index: true,
          access: managed,
          admin: { width: '33%', description: { fr: '0\u00A0: gratuit.', en: '0: free.' } },
        }),
        {
          name: 'audiences',
          type: 'select',
          hasMany: true,
          label: { fr: 'Publics', en: 'Audiences' },
          options: optionsOf(audiences),
          index: true,
          admin: { width: '33%' },
        },
      ],
    },
    {
      name: 'trainer',
      type: 'text',
      label: { fr: 'Animée par', en: 'Trainer' },
      admin: {
        description: {
          fr: 'Publié tel quel\u00A0: la structure, ou la personne si elle en est d’accord.',
          en: 'Published as it is: the organisation, or the person if they agree.',
        },
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'trainerName',
          type: 'text',
          label: { fr: 'Nom du formateur ou de la formatrice', en: 'Name of the trainer' },
          access: { read: staff, ...managed },
          admin: { width: '50%' },
        },
        {
          name: 'trainerAccount',
          type: 'relationship',
          relationTo: 'users',
          label: { fr: 'Son compte', en: 'Their account' },
          index: true,
          access: { read: staff, ...managed },
          admin: { width: '50%' },
        },
      ],
    },
    provenance(sampleField),
  ],
}
