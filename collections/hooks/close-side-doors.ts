import {
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type CollectionSlug,
  type FlattenedField,
  type PayloadRequest,
  QueryError,
  type SanitizedCollectionConfig,
} from 'payload'

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

/**
 * Whether a path goes through a join on a relationship that leads to several collections: Payload
 * 3.90 makes a query of it that SQLite cannot read.
 */
const isBeyondPayload = (
  [name, ...rest]: string[],
  fields: Fields,
  req: PayloadRequest,
): boolean => {
  const field = fields.find((one) => one.name === name)
  if (!field || rest.length === 0) return false
  if (field.type === 'join' && Array.isArray(field.targetField.relationTo)) return true
  const beyond = targetsOf(field).some((slug) =>
    isBeyondPayload(rest, req.payload.collections[slug].config.flattenedFields, req),
  )
  return beyond || ('flattenedFields' in field && isBeyondPayload(rest, field.flattenedFields, req))
}

/** What an unchecked query holds under a name. */
const partOf = (query: unknown, name: string): unknown =>
  typeof query === 'object' && query !== null ? Reflect.get(query, name) : undefined

const entriesOf = (query: unknown) =>
  typeof query === 'object' ? Object.entries<unknown>({ ...query }) : []

/** Filters such as `partnerOrganisations: { contains: { name: … } }`, as paths. */
const nestedIn = (where: unknown): string[] =>
  entriesOf(where).flatMap(([path, asked]) =>
    Array.isArray(asked)
      ? asked.flatMap(nestedIn) // and, or
      : entriesOf(partOf(asked, 'contains')).map(([inner]) => `${path}.${inner}`),
  )

/** Every path of a filter. */
const pathsIn = (where: unknown): string[] =>
  entriesOf(where).flatMap(([path, asked]) =>
    Array.isArray(asked) ? asked.flatMap(pathsIn) : [path],
  )

const stepsOf = (path: string) => path.replace(/^-/, '').split(/\.|__/)

const sortsIn = (query: unknown) =>
  [partOf(query, 'sort')].flat().filter((sort) => typeof sort === 'string')

const refuseBeyondPayload = (query: unknown, fields: Fields, req: PayloadRequest) => {
  for (const path of [...sortsIn(query), ...pathsIn(partOf(query, 'where'))])
    if (isBeyondPayload(stepsOf(path), fields, req)) throw new QueryError([{ path }])
}

const refuseBlind = async (query: unknown, fields: Fields, req: PayloadRequest) => {
  for (const path of [...sortsIn(query), ...nestedIn(partOf(query, 'where'))])
    if (await leavesSight(stepsOf(path), fields, req)) throw new QueryError([{ path }])
}

/** The fields of the documents that a join brings. */
const joinedBy = (path: string, { joins }: SanitizedCollectionConfig, req: PayloadRequest) => {
  const [slug = ''] =
    Object.entries(joins).find(([, some]) => some.some(({ joinPath }) => joinPath === path)) ?? []
  return req.payload.config.collections.find((one) => one.slug === slug)?.flattenedFields ?? []
}

/**
 * Payload 3.90 forgets the rules of the other collection in three questions along a relationship,
 * and so tells what it holds to whoever asks often enough:
 * - `?draft=true&where[orientation.title][like]=A`, where the rules are added to a filter that was
 *   copied before: `draft` counts only for those who read versions;
 * - `?where[partnerOrganisations][contains][name][like]=A`, and
 * - `?sort=orientation.title`, where there are no rules: refused to those who do not read them all.
 * What it cannot ask of SQLite is refused as well, to everyone, instead of failing.
 */
const closeSideDoors: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess) return
  refuseBeyondPayload(args, collection.flattenedFields, req)
  if (operation !== 'read' && operation !== 'count') return
  if ('draft' in args && args.draft && collection.versions?.drafts)
    args.draft = (await collection.access.readVersions({ req })) === true
  await refuseBlind(args, collection.flattenedFields, req)
  for (const [path, join] of entriesOf(partOf(args, 'joins'))) {
    const fields = joinedBy(path, collection, req)
    refuseBeyondPayload(join, fields, req)
    await refuseBlind(join, fields, req)
  }
}

/** A collection that tells nothing by the order in which it lists its documents, nor by a filter. */
export const closingSideDoors = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [closeSideDoors, ...(collection.hooks?.beforeOperation ?? [])],
  },
})
