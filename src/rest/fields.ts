import {
  buildVersionCollectionFields,
  type FlattenedField,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
} from 'payload'

export type Fields = readonly FlattenedField[]

/** What one may ask of a field depends on its kind. */
export type Kind =
  | 'id'
  | 'text'
  | 'choice'
  | 'number'
  | 'date'
  | 'checkbox'
  | 'link'
  | 'links'
  | 'link to any'
  | 'join'
  | 'content'

export type Place = {
  /** Nothing for a field that only holds others. */
  kind: Kind | undefined
  /** Where a link or a join leads, if that is one collection. */
  to?: string
  /** Whether one document may hold several values there. */
  isMany: boolean
  /** How many relationships lead there: 0 is in the document itself. */
  hops: number
  /** Whether it is translated. */
  isLocalized: boolean
}

const here = { isMany: false, hops: 0, isLocalized: false }

const kindOf = (field: FlattenedField): Kind | undefined => {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return field.name === 'id' ? 'id' : 'text'
    case 'select':
    case 'radio':
      return 'choice'
    case 'number':
    case 'date':
    case 'checkbox':
    case 'join':
      return field.type
    case 'relationship':
    case 'upload':
      if (typeof field.relationTo !== 'string') return field.hasMany ? undefined : 'link to any'
      return field.hasMany ? 'links' : 'link'
    case 'richText':
    case 'json':
      return 'content'
    default:
      return undefined
  }
}

const holdsMany = (field: FlattenedField) =>
  field.type === 'array' ||
  field.type === 'blocks' ||
  field.type === 'join' ||
  ('hasMany' in field && field.hasMany === true)

const targetOf = (field: FlattenedField): string | undefined => {
  if (field.type === 'join')
    return typeof field.collection === 'string' ? field.collection : undefined
  if (field.type !== 'relationship' && field.type !== 'upload') return undefined
  return typeof field.relationTo === 'string' ? field.relationTo : undefined
}

/** A link to documents of several collections says which one, and the id there. */
const partOfLink = (field: FlattenedField, part: string | undefined): Place | undefined => {
  if (field.type !== 'relationship' && field.type !== 'upload') return undefined
  if (part === 'relationTo') return { ...here, kind: 'choice' }
  return part === 'value' ? { ...here, kind: 'id' } : undefined
}

export const collectionOf = (slug: string | undefined, { collections }: SanitizedConfig) =>
  collections.find((one) => one.slug === slug)

const withoutLocale = (
  names: string[],
  field: FlattenedField,
  { localization }: SanitizedConfig,
) => {
  const [first = ''] = names
  const isLocale = localization && field.localized && localization.localeCodes.includes(first)
  return isLocale ? names.slice(1) : names
}

const innerOf = (field: FlattenedField): Fields =>
  field.type === 'blocks'
    ? field.blocks.flatMap(({ flattenedFields }) => flattenedFields)
    : 'flattenedFields' in field
      ? field.flattenedFields
      : []

const placeIn = (
  [name = '', ...further]: string[],
  fields: Fields,
  config: SanitizedConfig,
): Place | undefined => {
  const field = fields.find((one) => one.name === name)
  if (!field) return name === 'id' && further.length === 0 ? { ...here, kind: 'id' } : undefined
  if ('hidden' in field && field.hidden) return undefined

  const rest = withoutLocale(further, field, config)
  const isMany = holdsMany(field)
  const to = targetOf(field)
  if (rest.length === 0)
    return { kind: kindOf(field), to, isMany, hops: 0, isLocalized: field.localized === true }
  const target = collectionOf(to, config)
  if (!target && rest.length === 1 && partOfLink(field, rest[0])) return partOfLink(field, rest[0])
  const inner = placeIn(rest, target?.flattenedFields ?? innerOf(field), config)
  return (
    inner && {
      ...inner,
      isMany: isMany || inner.isMany,
      hops: inner.hops + (target ? 1 : 0),
    }
  )
}

/** Where a path such as `orientation.axis.title` leads, if anywhere. Hidden fields do not exist. */
export const placeOf = (path: string, fields: Fields, config: SanitizedConfig) =>
  placeIn(path.split(/\.|__/), fields, config)

/** The fields of the versions of a collection: `parent`, `version.title`… */
export const versionFieldsOf = (collection: SanitizedCollectionConfig, config: SanitizedConfig) =>
  buildVersionCollectionFields(config, collection, true)
