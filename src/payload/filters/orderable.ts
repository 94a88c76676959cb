import type { SanitizedConfig } from 'payload'

import { collectionOf, exitOf, type Fields, inLanguages } from '@/src/rest/fields'

const inDefault = (path: string, fields: Fields, config: SanitizedConfig): string => {
  const exit = exitOf(path, fields, config)
  const target = exit && exit.rest !== '' ? collectionOf(exit.to, config) : undefined
  if (exit && target) return `${exit.via}.${inDefault(exit.rest, target.flattenedFields, config)}`
  const { localization } = config
  const [one] = localization ? inLanguages(path, [localization.defaultLocale], fields, config) : []
  return one ?? path
}

/**
 * What a list in all languages is ordered by: documents have one place in it, that of the first. Payload
 * 3.90 names no language to the database, which orders them by whichever it comes upon.
 */
export const orderable = (sort: string, fields: Fields, config: SanitizedConfig): string => {
  const sign = sort.startsWith('-') ? '-' : ''
  return sign + inDefault(sort.slice(sign.length), fields, config)
}
