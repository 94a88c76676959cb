import {
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type FlattenedField,
  type PayloadRequest,
  QueryError,
  type SanitizedCollectionConfig,
} from 'payload'

import { eachCollection } from './each-collection'

type Fields = FlattenedField[]

const targetsOf = (field: FlattenedField): CollectionSlug[] =>
  field.type === 'relationship' || field.type === 'upload'
    ? [field.relationTo].flat()
    : field.type === 'join'
      ? [field.collection].flat()
      : []

/** Whether a path goes through a collection that someone reads in part, or not at all. */
const leavesSight = async (
  [name, ...rest]: string[],
  fields: Fields,
  req: PayloadRequest,
): Promise<boolean> => {
  const field = fields.find((one) => one.name === name)
  if (!field || rest.length === 0) return false
  for (const slug of targetsOf(field)) {
    const { access, flattenedFields } = req.payload.collections[slug].config
    if ((await access.read({ req })) !== true) return true
    if (await leavesSight(rest, flattenedFields, req)) return true
  }
  return 'flattenedFields' in field && leavesSight(rest, field.flattenedFields, req)
}

/** What an unchecked query holds under a name. */
const partOf = (query: unknown, name: string): unknown =>
  typeof query === 'object' && query !== null ? Reflect.get(query, name) : undefined

const entriesOf = (query: unknown) =>
  typeof query === 'object' ? Object.entries<unknown>({ ...query }) : []

const stepsOf = (path: string) => path.replace(/^-/, '').split(/\.|__/)

const sortsIn = (query: unknown) =>
  [partOf(query, 'sort')].flat().filter((sort) => typeof sort === 'string')

const refuseBlind = async (query: unknown, fields: Fields, req: PayloadRequest) => {
  for (const path of sortsIn(query))
    if (await leavesSight(stepsOf(path), fields, req)) throw new QueryError([{ path }])
}

/** The fields of the documents that a join brings. */
const joinedBy = (path: string, { joins }: SanitizedCollectionConfig, req: PayloadRequest) => {
  const [slug = ''] =
    Object.entries(joins).find(([, some]) => some.some(({ joinPath }) => joinPath === path)) ?? []
  return req.payload.config.collections.find((one) => one.slug === slug)?.flattenedFields ?? []
}

/**
 * Payload 3.90 forgets the rules of the other collection in two questions along a relationship, and so
 * tells what it holds to whoever asks often enough:
 * - `?draft=true&where[orientation.title][like]=A`, where the rules are added to a filter that was
 *   copied before: `draft` counts only for those who read versions;
 * - `?sort=orientation.title`, where there are no rules: refused to those who do not read them all.
 * Filters are answered with the rules of all that they lead to (src/payload/filters).
 */
const checkQuery: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess) return
  if (operation !== 'read' && operation !== 'count') return
  if ('draft' in args && args.draft && collection.versions?.drafts)
    args.draft = (await collection.access.readVersions({ req })) === true
  await refuseBlind(args, collection.flattenedFields, req)
  for (const [path, join] of entriesOf(partOf(args, 'joins'))) {
    const fields = joinedBy(path, collection, req)
    await refuseBlind(join, fields, req)
  }
}

/** Nothing is told by the order in which documents are listed, nor by a filter. */
export const checkQueries = eachCollection((collection) => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [checkQuery, ...(collection.hooks?.beforeOperation ?? [])],
  },
}))
