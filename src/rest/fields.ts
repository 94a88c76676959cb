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
  | 'collection of a link'
  | 'id of a link'
  | 'join'
  | 'content'

export type Place = {
  /** The field itself, unless it is the id or a part of a link. */
  field?: FlattenedField
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
  if (part === 'relationTo') return { ...here, kind: 'collection of a link' }
  return part === 'value' ? { ...here, kind: 'id of a link' } : undefined
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

const isAskable = (field: FlattenedField) =>
  !('hidden' in field && field.hidden) && !('virtual' in field && field.virtual === true)

const placeIn = (
  [name = '', ...further]: string[],
  fields: Fields,
  config: SanitizedConfig,
  isDocument = true,
): Place | undefined => {
  const field = fields.find((one) => one.name === name)
  if (!field)
    return isDocument && name === 'id' && further.length === 0 ? { ...here, kind: 'id' } : undefined
  if (!isAskable(field)) return undefined

  const rest = withoutLocale(further, field, config)
  const isMany = holdsMany(field)
  const to = targetOf(field)
  if (rest.length === 0)
    return {
      field,
      kind: kindOf(field),
      to,
      isMany,
      hops: 0,
      isLocalized: field.localized === true,
    }
  const target = collectionOf(to, config)
  if (!target && rest.length === 1 && partOfLink(field, rest[0])) return partOfLink(field, rest[0])
  const inner = placeIn(rest, target?.flattenedFields ?? innerOf(field), config, Boolean(target))
  return (
    inner && {
      ...inner,
      isMany: isMany || inner.isMany,
      hops: inner.hops + (target ? 1 : 0),
    }
  )
}

const namesIn = (path: string) => path.split(/\.|__/)

/** A field along a path: how far it has come, in which language if it says so, and what follows. */
type Step = { field: FlattenedField; path: string; isInOneLanguage: boolean; rest: string[] }

/** The fields of the document itself along a path. */
const stepsAlong = (path: string, fields: Fields, config: SanitizedConfig): Step[] => {
  const from = ([name = '', ...further]: string[], among: Fields, before: string[]): Step[] => {
    const field = among.find((one) => one.name === name)
    if (!field) return []
    const rest = withoutLocale(further, field, config)
    const along = [...before, name, ...further.slice(0, further.length - rest.length)]
    const isInOneLanguage = rest.length < further.length
    return [
      { field, path: along.join('.'), isInOneLanguage, rest },
      ...from(rest, innerOf(field), along),
    ]
  }
  return from(namesIn(path), fields, [])
}

/** A field that leads from a document to others. */
export type Way = Extract<FlattenedField, { type: 'relationship' | 'upload' | 'join' }>

/** Where a path leaves a document: by which field, its path, where to, what is asked of those beyond. */
export type Exit = { way: Way; via: string; to: string; rest: string }

const isWay = (field: FlattenedField): field is Way =>
  field.type === 'join' || field.type === 'relationship' || field.type === 'upload'

/** The first field of a path that leads to documents of one other collection. */
export const exitOf = (path: string, fields: Fields, config: SanitizedConfig): Exit | undefined => {
  for (const { field, path: via, rest } of stepsAlong(path, fields, config)) {
    const to = targetOf(field)
    if (isWay(field) && to) return { way: field, via, to, rest: rest.join('.') }
  }
  return undefined
}

/** The path of the first field along another that may hold several values. */
export const manyAlong = (path: string, fields: Fields, config: SanitizedConfig) =>
  stepsAlong(path, fields, config).find(({ field }) => holdsMany(field))?.path

/** Whether a path says in which language what it leads to is meant. */
export const saysLanguage = (path: string, fields: Fields, config: SanitizedConfig): boolean =>
  stepsAlong(path, fields, config).some(({ isInOneLanguage }) => isInOneLanguage)

/** A path to what is translated, said to be in each of these languages. */
export const inLanguages = (
  path: string,
  languages: readonly string[],
  fields: Fields,
  config: SanitizedConfig,
): string[] => {
  const step = stepsAlong(path, fields, config).find(
    ({ field, isInOneLanguage }) => field.localized === true && !isInOneLanguage,
  )
  return step ? languages.map((code) => [step.path, code, ...step.rest].join('.')) : [path]
}

/** Where a path such as `orientation.axis.title` leads, if anywhere. Fields that are hidden or computed do not exist. */
export const placeOf = (path: string, fields: Fields, config: SanitizedConfig) =>
  placeIn(namesIn(path), fields, config)

/** The fields of the versions of a collection: `parent`, `version.title`… */
export const versionFieldsOf = (collection: SanitizedCollectionConfig, config: SanitizedConfig) =>
  buildVersionCollectionFields(config, collection, true)
