import { nobody } from '@/access/rules'

import { dayField } from './date'

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
