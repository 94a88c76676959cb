import type { ArrayField } from 'payload'

import { followers } from '@/access/money'

import { centsField } from './cents'
import { wholeNumberField } from './number'

/** What a plan sets aside for each volet, a year at a time. No public source says it: it may be unknown. */
export const plannedField: ArrayField = {
  name: 'planned',
  type: 'array',
  label: { fr: 'Prévu par volet et par année', en: 'Planned by workstream and year' },
  labels: {
    singular: { fr: 'Prévision', en: 'Planned amount' },
    plural: { fr: 'Prévisions', en: 'Planned amounts' },
  },
  access: { read: followers },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'workstream',
          type: 'relationship',
          relationTo: 'workstreams',
          label: { fr: 'Volet', en: 'Workstream' },
          required: true,
          admin: { width: '40%' },
        },
        wholeNumberField({
          name: 'year',
          label: { fr: 'Année', en: 'Year' },
          required: true,
          min: 1990,
          max: 2100,
          admin: { width: '20%' },
        }),
        centsField({
          name: 'amountCents',
          label: { fr: 'Montant', en: 'Amount' },
          admin: {
            width: '40%',
            description: { fr: 'Vide\u00A0: non connu.', en: 'Empty: not known.' },
          },
        }),
      ],
    },
  ],
}
