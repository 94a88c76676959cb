import type { ArrayField } from 'payload'

import { managed, staff } from '@/access/rules'

import { momentField } from './date'

/** When a room or a person can be had. The collection adds the hook `checkAvailabilities`. */
export const availabilitiesField: ArrayField = {
  name: 'availabilities',
  type: 'array',
  label: { fr: 'Disponibilités', en: 'Availabilities' },
  labels: {
    singular: { fr: 'Disponibilité', en: 'Availability' },
    plural: { fr: 'Disponibilités', en: 'Availabilities' },
  },
  access: { read: staff, ...managed },
  admin: {
    description: {
      fr: 'Laissez vide si toutes les heures conviennent.',
      en: 'Leave empty when any time will do.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        momentField({
          name: 'start',
          label: { fr: 'De', en: 'From' },
          required: true,
          admin: { width: '50%' },
        }),
        momentField({
          name: 'end',
          label: { fr: 'À', en: 'To' },
          required: true,
          admin: { width: '50%' },
        }),
      ],
    },
  ],
}
