import type { CollectionConfig } from 'payload'

import { inConfidence } from '@/access/confidence'
import { managers } from '@/access/rules'
import { confidentialField } from '@/collections/fields/confidential'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { wholeNumberField } from '@/collections/fields/number'
import { optionsOf } from '@/collections/fields/options'
import { provenance } from '@/collections/fields/provenance'
import { group } from '@/collections/groups'
import { agendaItemKinds } from '@/src/domain/committee/agenda-item'

import { hideDecisionsOfItem } from './hooks/follow-confidence'
import { keepMinutes, lockMinutes } from './hooks/lock-minutes'

/** A point on the agenda of a meeting. */
export const AgendaItems: CollectionConfig<'agenda-items'> = {
  slug: 'agenda-items',
  labels: {
    singular: { fr: 'Point de l’ordre du jour', en: 'Agenda item' },
    plural: { fr: 'Points de l’ordre du jour', en: 'Agenda items' },
  },
  defaultSort: 'order',
  admin: {
    useAsTitle: 'title',
    group: group.committee,
    defaultColumns: ['meeting', 'order', 'title', 'kind', 'duration', 'confidential'],
  },
  trash: true,
  access: {
    create: managers,
    read: inConfidence,
    update: managers,
    delete: managers,
  },
  hooks: {
    beforeValidate: [lockMinutes],
    afterChange: [hideDecisionsOfItem],
    beforeDelete: [keepMinutes('agenda-items')],
  },
  fields: [
    flagNotices,
    {
      name: 'meeting',
      type: 'relationship',
      relationTo: 'meetings',
      label: { fr: 'Séance', en: 'Meeting' },
      required: true,
      index: true,
    },
    {
      type: 'row',
      fields: [
        wholeNumberField({
          name: 'order',
          label: { fr: 'Ordre', en: 'Order' },
          defaultValue: 1,
          required: true,
          min: 1,
          index: true,
          admin: { width: '20%' },
        }),
        {
          name: 'title',
          type: 'text',
          label: { fr: 'Titre', en: 'Title' },
          required: true,
          admin: { width: '80%' },
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
          options: optionsOf(agendaItemKinds),
          defaultValue: 'information',
          required: true,
          index: true,
          admin: { width: '50%' },
        },
        wholeNumberField({
          name: 'duration',
          label: { fr: 'Durée (minutes)', en: 'Duration (minutes)' },
          min: 1,
          admin: { width: '50%' },
        }),
      ],
    },
    { name: 'rapporteur', type: 'text', label: { fr: 'Rapporteur', en: 'Rapporteur' } },
    {
      name: 'actions',
      type: 'relationship',
      relationTo: 'actions',
      hasMany: true,
      label: { fr: 'Actions', en: 'Actions' },
    },
    {
      name: 'decisions',
      type: 'relationship',
      relationTo: 'decisions',
      hasMany: true,
      label: { fr: 'Décisions suivies', en: 'Decisions followed up' },
      admin: { condition: (data) => data.kind === 'follow-up' },
    },
    {
      name: 'documents',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      label: { fr: 'Documents', en: 'Documents' },
    },
    confidentialField,
    provenance(sampleField),
  ],
}
