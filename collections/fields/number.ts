import type { NumberField, NumberFieldSingleValidation } from 'payload'
import { number } from 'payload/shared'

import { managed } from '@/access/rules'

const whole: NumberFieldSingleValidation = (value, args) =>
  typeof value === 'number' && !Number.isInteger(value)
    ? args.req.t('validation:enterNumber')
    : number(value, args)

/** The official number of an axis, an orientation or a workstream: whole, from 1, unique. */
export const officialNumberField: NumberField = {
  name: 'number',
  type: 'number',
  label: { fr: 'Numéro', en: 'Number' },
  required: true,
  unique: true,
  index: true,
  min: 1,
  access: managed,
  admin: { step: 1 },
  validate: whole,
}
