import type { NumberField, NumberFieldSingleValidation } from 'payload'
import { number } from 'payload/shared'

import { managed } from '@/access/rules'

const whole: NumberFieldSingleValidation = (value, args) =>
  typeof value === 'number' && !Number.isInteger(value)
    ? args.req.t('validation:enterNumber')
    : number(value, args)

/** A number without decimals: a count, an order, a duration in minutes. Never negative unless said. */
export const wholeNumberField = (
  field: Omit<NumberField, 'type' | 'validate' | 'hasMany' | 'maxRows' | 'minRows'>,
): NumberField => ({
  min: 0,
  ...field,
  type: 'number',
  admin: { step: 1, ...field.admin },
  validate: whole,
})

/** The official number of an axis, an orientation or a workstream: whole, from 1, unique. */
export const officialNumberField = wholeNumberField({
  name: 'number',
  label: { fr: 'Numéro', en: 'Number' },
  required: true,
  unique: true,
  index: true,
  min: 1,
  access: managed,
})
