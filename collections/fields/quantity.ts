import type { NumberField, NumberFieldSingleValidation } from 'payload'
import { number } from 'payload/shared'
import { getTranslation } from '@payloadcms/translations'

import { mostQuantity, quantityMessage } from '@/src/domain/strategy/indicator-value'

const within: NumberFieldSingleValidation = (value, args) =>
  typeof value === 'number' && Math.abs(value) > mostQuantity
    ? getTranslation(quantityMessage, args.req.i18n)
    : number(value, args)

type Own = Omit<NumberField, 'type' | 'validate' | 'hasMany' | 'maxRows' | 'minRows'>

/** How much there is of what an indicator measures. */
export const quantityField = (field: Own): NumberField => ({
  min: -mostQuantity,
  max: mostQuantity,
  ...field,
  type: 'number',
  validate: within,
})
