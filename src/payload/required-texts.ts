import { type Field, type SanitizedConfig, traverseFields } from 'payload'

type Validate<Value, Rest> = (value: Value, options: Rest) => string | true | Promise<string | true>

const isBlank = (value: unknown) => typeof value === 'string' && value.trim() === ''

/** Spaces alone are answered as nothing is. */
const withWords =
  <Rest>(
    validate: Validate<string | null | undefined, Rest>,
  ): Validate<string | null | undefined, Rest> =>
  (value, options) =>
    validate(isBlank(value) ? '' : value, options)

const wantWords = (field: Field) => {
  if (!('required' in field && field.required)) return
  if (field.type === 'text' && !field.hasMany && field.validate)
    field.validate = withWords(field.validate)
  if (field.type === 'textarea' && field.validate) field.validate = withWords(field.validate)
}

/**
 * Payload 3.90 takes spaces for a text: a milestone was published whose name nobody could read, by REST
 * where the month grid wanted words. What is required has some, whichever door it comes in by.
 */
export const requiringWords = (config: SanitizedConfig): SanitizedConfig => {
  for (const { fields } of [...config.collections, ...config.globals])
    traverseFields({
      fields,
      callback: ({ field }) => {
        if ('type' in field && field.type !== 'tab') wantWords(field)
      },
    })
  return config
}
