import type { GroupField } from 'payload'

import { hasRole, ownerOr } from '@/access/rules'
import { optionsOf } from '@/collections/fields/options'
import { digestFrequencies, mailLanguages } from '@/src/domain/platform/mail/preferences'
import { templateNames } from '@/src/domain/platform/mail/templates'

/** What someone receives is between them and who administers the accounts. */
const ownerOrAdmin = ownerOr(hasRole('admin'))

/** Which mails a person receives, and in which language. A partner site receives none. */
export const preferencesField: GroupField = {
  name: 'preferences',
  type: 'group',
  label: { fr: 'Messages reçus', en: 'Messages received' },
  access: { read: ownerOrAdmin, update: ownerOrAdmin },
  admin: { condition: (data) => data.role !== 'partner' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'digest',
          type: 'select',
          label: templateNames.digest,
          options: optionsOf(digestFrequencies),
          defaultValue: 'weekly',
          admin: { width: '50%' },
        },
        {
          name: 'language',
          type: 'select',
          label: { fr: 'Langue des messages', en: 'Language of the messages' },
          options: optionsOf(mailLanguages),
          defaultValue: 'fr',
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'decisions',
      type: 'checkbox',
      label: {
        fr: 'Décisions dont je suis responsable\u00A0: confiées, bientôt dues, en retard',
        en: 'Decisions that I own: assigned, due soon, overdue',
      },
      defaultValue: true,
    },
    {
      name: 'summary',
      type: 'checkbox',
      label: {
        fr: 'Actions sans nouvelles, chaque mois (pilotage de projet)',
        en: 'Actions without news, each month (project managers)',
      },
      defaultValue: true,
    },
  ],
}
