import type { Field, FlattenedField, SanitizedConfig } from 'payload'

import { nobody } from '@/access/rules'

const dates = ['createdAt', 'updatedAt']

const closeDates = ({
  fields,
  flattenedFields,
}: {
  fields: Field[]
  flattenedFields: FlattenedField[]
}) => {
  for (const field of [...fields, ...flattenedFields])
    if ('name' in field && dates.includes(field.name))
      Object.assign(field, { access: { create: nobody, update: nobody } })
}

/**
 * Payload 3.90 takes the moment at which a document was made, or changed, from whoever writes it: a
 * signed paper could be of any date. The clock of the server alone says it.
 */
export const keepDates = (config: SanitizedConfig): SanitizedConfig => {
  config.collections.forEach(closeDates)
  config.globals.forEach(closeDates)
  return config
}
