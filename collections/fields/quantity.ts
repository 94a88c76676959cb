import type { NumberField, NumberFieldSingleValidation } from 'payload'
import { number } from 'payload/shared'
import { getTranslation } from '@payloadcms/translations'

import { quantityProblem } from '@/src/domain/strategy/quantity'

const validate: NumberFieldSingleValidation = (value, args) => {
  const problem = quantityProblem('', value)
  return problem ? getTranslation(problem.message, args.req.i18n) : number(value, args)
}

type Own = Omit<NumberField, 'type' | 'validate' | 'hasMany' | 'maxRows' | 'minRows'>

/** How much there is of what an indicator measures. */
export const quantityField = (field: Own): NumberField => ({
  ...field,
  type: 'number',
  validate,
})
