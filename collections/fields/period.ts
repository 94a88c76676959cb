import type { RowField } from 'payload'

import { dayField } from './date'

/** Start and end, side by side. The rule of the entity says `periodProblem`. */
export const periodFields: RowField = {
  type: 'row',
  fields: [
    dayField({ name: 'startDate', label: { fr: 'Début', en: 'Start' }, admin: { width: '50%' } }),
    dayField({
      name: 'endDate',
      label: { fr: 'Fin', en: 'End' },
      index: true,
      admin: { width: '50%' },
    }),
  ],
}
