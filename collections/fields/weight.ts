import type { NumberField, NumberFieldSingleValidation } from 'payload'
import { number } from 'payload/shared'
import { getTranslation } from '@payloadcms/translations'

import { weightProblem } from '@/src/domain/strategy/weight'

const validate: NumberFieldSingleValidation = (weight, args) => {
  const problem = weightProblem({ weight })
  return problem ? getTranslation(problem.message, args.req.i18n) : number(weight, args)
}

/** How much a part counts in the progress of the whole, beside the other parts. */
export const weightField: NumberField = {
  name: 'weight',
  type: 'number',
  label: { fr: 'Poids', en: 'Weight' },
  defaultValue: 1,
  required: true,
  validate,
}
