import { managed } from '@/access/rules'

import { wholeNumberField } from './number'

/** The place of something among its like, as a programme shows them: rooms from left to right. */
export const orderField = wholeNumberField({
  name: 'order',
  label: { fr: 'Ordre', en: 'Order' },
  defaultValue: 0,
  index: true,
  access: managed,
  admin: {
    description: {
      fr: 'Du plus petit au plus grand\u202F; par nom à égalité.',
      en: 'From the smallest to the greatest; by name when equal.',
    },
  },
})
