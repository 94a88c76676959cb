import type { NumberField, NumberFieldSingleValidation } from 'payload'
import { number } from 'payload/shared'
import { getTranslation } from '@payloadcms/translations'

import { managed } from '@/access/rules'
import { wholeNumberProblem } from '@/src/domain/platform/document/whole-number'

const validate: NumberFieldSingleValidation = (value, args) => {
  const problem = wholeNumberProblem('', value)
  return problem ? getTranslation(problem.message, args.req.i18n) : number(value, args)
}

/** A number without decimals: a count, an order, a duration in minutes. Never negative unless said. */
export const wholeNumberField = (
  field: Omit<NumberField, 'type' | 'validate' | 'hasMany' | 'maxRows' | 'minRows'>,
): NumberField => ({
  min: 0,
  ...field,
  type: 'number',
  admin: { step: 1, ...field.admin },
  validate,
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
