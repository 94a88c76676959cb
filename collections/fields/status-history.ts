import type { ArrayField } from 'payload'

import { nobody } from '@/access/rules'
import { actionStatuses } from '@/src/domain/strategy/action-status'
import type { Action } from '@/src/payload-types'

import { dayField } from './date'
import { optionsOf } from './options'

/** Since when an action has its status: a hook dates each change. */
export const statusSinceField = dayField({
  name: 'statusSince',
  label: { fr: 'Statut depuis le', en: 'Status since' },
  access: { create: nobody, update: nobody },
  admin: {
    readOnly: true,
    position: 'sidebar',
    description: {
      fr: 'Daté quand le statut change. Vide\u00A0: aucun changement n’est connu.',
      en: 'Dated when the status changes. Empty: no change is known.',
    },
  },
})

/** What an action was before, and until when, in order: the same hook writes it. */
export const formerStatusesField: ArrayField = {
  name: 'formerStatuses',
  type: 'array',
  label: { fr: 'Statuts passés', en: 'Former statuses' },
  labels: {
    singular: { fr: 'Statut passé', en: 'Former status' },
    plural: { fr: 'Statuts passés', en: 'Former statuses' },
  },
  access: { create: nobody, update: nobody },
  admin: {
    readOnly: true,
    condition: ({ formerStatuses }: Partial<Action>) => Boolean(formerStatuses?.length),
    description: {
      fr: 'Gardés quand le statut change. Un statut vide n’est pas connu.',
      en: 'Kept when the status changes. An empty status is not known.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'status',
          type: 'select',
          label: { fr: 'Statut', en: 'Status' },
          options: optionsOf(actionStatuses),
          admin: { width: '50%' },
        },
        dayField({
          name: 'until',
          label: { fr: 'Jusqu’au', en: 'Until' },
          required: true,
          admin: { width: '50%' },
        }),
      ],
    },
  ],
}
