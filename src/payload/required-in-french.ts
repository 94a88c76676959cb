import { type Field, type SanitizedConfig, traverseFields } from 'payload'

import { localization } from '@/src/i18n'

type Options = { req: { locale?: string | null } }
type Validate<Value, Rest> = (value: Value, options: Rest) => string | true | Promise<string | true>

const unlessTranslated =
  <Value, Rest extends Options>(validate: Validate<Value, Rest>): Validate<Value, Rest> =>
  (value, options) =>
    (!value && options.req.locale !== localization.defaultLocale) || validate(value, options)

const requireInFrench = (field: Field) => {
  if (!('localized' in field && field.localized && 'required' in field && field.required)) return
  if (field.type === 'text' && !field.hasMany && field.validate)
    field.validate = unlessTranslated(field.validate)
  if (field.type === 'textarea' && field.validate) field.validate = unlessTranslated(field.validate)
}

/**
 * A text that is required is so in French, which the other languages fall back on. Payload 3.90 wants
 * it in the language in which the document is written: in English the status of an action that has no
 * English title yet could not be changed.
 */
export const requiringFrench = (config: SanitizedConfig): SanitizedConfig => {
  for (const { fields } of config.collections)
    traverseFields({
      fields,
      callback: ({ field }) => {
        if ('type' in field && field.type !== 'tab') requireInFrench(field)
      },
    })
  return config
}
