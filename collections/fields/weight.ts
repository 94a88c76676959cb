import type { NumberField, NumberFieldSingleValidation } from 'payload'
import { number } from 'payload/shared'
import { getTranslation } from '@payloadcms/translations'

import { isWeight, mostWeight, weightMessage } from '@/src/domain/strategy/milestone'

const validate: NumberFieldSingleValidation = (value, args) =>
  typeof value === 'number' && !isWeight(value)
    ? getTranslation(weightMessage, args.req.i18n)
    : number(value, args)

/** How much a part counts in the progress of the whole, beside the other parts. */
export const weightField: NumberField = {
  name: 'weight',
  type: 'number',
  label: { fr: 'Poids', en: 'Weight' },
  defaultValue: 1,
  required: true,
  max: mostWeight,
  validate,
}
