import type { CheckboxField } from 'payload'

import { managed } from '@/access/rules'

/** Never public, and of the house only for managers and those convened to the meeting. */
export const confidentialField: CheckboxField = {
  name: 'confidential',
  type: 'checkbox',
  label: { fr: 'Confidentiel', en: 'Confidential' },
  defaultValue: false,
  index: true,
  access: managed,
  admin: {
    position: 'sidebar',
    description: {
      fr: 'Lu par le pilotage et par les personnes convoquées à la séance seulement.',
      en: 'Read only by project managers and by those convened to the meeting.',
    },
  },
}
