import type { CollectionConfig } from 'payload'

import { managers, nobody, writers } from '@/access/rules'
import { momentField } from '@/collections/fields/date'
import { sampleField } from '@/collections/fields/flags'
import { optionsOf } from '@/collections/fields/options'
import { provenance } from '@/collections/fields/provenance'
import { group } from '@/collections/groups'
import { checkAnswers } from '@/src/domain/places/place-check'

/** Each time that a place was asked whether what is told of it still holds, and what it answered. */
export const PlaceChecks: CollectionConfig<'place-checks'> = {
  slug: 'place-checks',
  labels: {
    singular: { fr: 'Vérification de lieu', en: 'Check of a place' },
    plural: { fr: 'Vérifications de lieux', en: 'Checks of places' },
  },
  defaultSort: '-askedAt',
  admin: {
    useAsTitle: 'sentTo',
    group: group.places,
    defaultColumns: ['place', 'askedAt', 'sentTo', 'answer', 'answeredAt'],
  },
  disableDuplicate: true,
  // Whoever telephones writes what was answered; who was asked, and when, is the program's to say.
  access: { create: nobody, read: writers, update: managers, delete: nobody },
  fields: [
    {
      name: 'place',
      type: 'relationship',
      relationTo: 'tiers-lieux',
      label: { fr: 'Lieu', en: 'Place' },
      required: true,
      index: true,
      access: { update: nobody },
    },
    {
      type: 'row',
      fields: [
        momentField({
          name: 'askedAt',
          label: { fr: 'Demandé le', en: 'Asked on' },
          required: true,
          index: true,
          access: { update: nobody },
          admin: { width: '50%' },
        }),
        {
          name: 'sentTo',
          type: 'email',
          label: { fr: 'Envoyé à', en: 'Sent to' },
          access: { update: nobody },
          admin: { width: '50%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'answer',
          type: 'select',
          label: { fr: 'Réponse', en: 'Answer' },
          options: optionsOf(checkAnswers),
          defaultValue: 'pending',
          required: true,
          index: true,
          admin: { width: '50%' },
        },
        momentField({
          name: 'answeredAt',
          label: { fr: 'Répondu le', en: 'Answered on' },
          admin: { width: '50%' },
        }),
      ],
    },
    {
      name: 'suggestion',
      type: 'relationship',
      relationTo: 'place-suggestions',
      label: { fr: 'Correction proposée', en: 'Correction suggested' },
      index: true,
      access: { update: nobody },
    },
    { name: 'note', type: 'textarea', label: { fr: 'Note', en: 'Note' } },
    provenance(sampleField),
  ],
}
