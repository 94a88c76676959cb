import type { GroupField } from 'payload'

import { managed, staff } from '@/access/rules'

import { dayField } from './date'

/** What the committee is asked about an action, apart from what blocks it. Nobody else reads it. */
export const committeeQuestion: GroupField = {
  name: 'askOfCommittee',
  type: 'group',
  label: { fr: 'Demande au comité', en: 'Asked of the committee' },
  access: { read: staff, ...managed },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      label: { fr: 'Ce qui est demandé', en: 'What is asked' },
      admin: {
        description: {
          fr: 'Vide, rien n’est demandé. Le comité la lit en tête de son tableau de bord.',
          en: 'Empty, nothing is asked. The committee reads it first on its dashboard.',
        },
      },
    },
    {
      type: 'row',
      fields: [
        dayField({
          name: 'since',
          label: { fr: 'Depuis le', en: 'Since' },
          admin: {
            width: '50%',
            description: {
              fr: 'Vide, le jour où c’est demandé.',
              en: 'Empty, the day it is asked.',
            },
          },
        }),
        {
          name: 'meeting',
          type: 'relationship',
          relationTo: 'meetings',
          label: { fr: 'De la séance', en: 'Of the meeting' },
          admin: { width: '50%' },
        },
      ],
    },
  ],
}
