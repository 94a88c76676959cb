import type {
  CollectionSlug,
  PayloadRequest,
  SanitizedCollectionConfig,
  SanitizedConfig,
} from 'payload'

import { neededByOthers } from '@/src/payload/errors/broken-link'

import { keep } from './keep'

type Dependant = readonly [collection: CollectionSlug, field: string]
type Dependants = readonly Dependant[]

const leadsTo = (slug: string) => (field: SanitizedCollectionConfig['flattenedFields'][number]) =>
  (field.type === 'relationship' || field.type === 'upload') &&
  [field.relationTo].flat().some((one) => one === slug)

/** What names a document of a collection, by a relationship that may lead to several collections. */
const naming = (id: string | number, slug: string, field: string, config: SanitizedConfig) => {
  const known = config.collections.find((one) => one.slug === slug)?.flattenedFields
  const link = known?.find(({ name }) => name === field)
  return link && 'relationTo' in link && Array.isArray(link.relationTo)
    ? { [`${field}.value`]: { equals: id } }
    : { [field]: { equals: id } }
}

const isNeeded = async (id: string | number, dependants: Dependants, req: PayloadRequest) => {
  for (const [collection, field] of dependants) {
    const { totalDocs } = await req.payload.count({
      collection,
      where: naming(id, collection, field, req.payload.config),
      overrideAccess: true, // the rule must see them, whoever asks
      trash: true,
      req,
    })
    if (totalDocs > 0) return true
  }
  return false
}

/**
 * A document without which others make no sense is not deleted while they are there, in the trash
 * included. Where drafts may be incomplete the databases would empty their link, or leave it hanging.
 */
export const keepNeeded = (...dependants: Dependants) =>
  keep(async (id, req) => ((await isNeeded(id, dependants, req)) ? neededByOthers : undefined))

/** What cannot be without a document of a collection, by its own fields. */
const dependantsOf = (slug: string, { collections }: SanitizedConfig): Dependant[] =>
  collections.flatMap((other) =>
    other.slug.startsWith('payload-')
      ? []
      : other.flattenedFields
          .filter((field) => 'required' in field && field.required && leadsTo(slug)(field))
          .map(({ name }) => [other.slug, name] as const),
  )

/** Nothing is deleted that a document has to name, whatever the collection. */
export const keepingNeeded = (config: SanitizedConfig): SanitizedConfig => {
  for (const { slug, hooks } of config.collections) {
    const dependants = dependantsOf(slug, config)
    if (dependants.length > 0)
      hooks.beforeDelete = [...hooks.beforeDelete, keepNeeded(...dependants)]
  }
  return config
}
