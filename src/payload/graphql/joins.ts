import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'

import { defaultLimit } from '@/src/graphql/limits'

import { findWithSiblings, type Options, type Page } from './batched-find'
import { type GraphQLSchema, isObjectType } from './library'
import type { Resolve } from './resolve'

const anyJoin = z.object({ type: z.literal('join'), defaultLimit: z.number().optional() })

/**
 * A join whose children name their parents in a field of their own, the same in all languages. The
 * others are left to Payload, parent by parent.
 */
const batchable = z.object({
  on: z.string().regex(/^\w+$/),
  targetField: z.object({ localized: z.literal(false).optional() }),
})

/** A parent, and of which collection it is where the field may name several. */
const aParent = z.union([
  z.string().transform((id) => ({ id, relationTo: undefined })),
  z
    .object({ relationTo: z.string(), value: z.string() })
    .transform(({ relationTo, value }) => ({ id: value, relationTo })),
])

const standIn = <T extends object>(target: T, replaced: Record<string, unknown>): T =>
  new Proxy(target, {
    get: (_, name): unknown => Reflect.get(Object.hasOwn(replaced, name) ? replaced : target, name),
  })

/** Payload's resolver adds the filter on the parent last. */
const parentIn = (where: Where | undefined, on: string) => {
  const filter = where?.and?.at(-1)?.[on]
  return filter && 'equals' in filter ? aParent.safeParse(filter.equals).data : undefined
}

/** A request whose `find` and `count` wait for those of the siblings. */
const askingTogether = (on: string, req: PayloadRequest): PayloadRequest => {
  const together =
    (alone: (options: Options) => Promise<Page>, reads: Partial<Options> = {}) =>
    (options: Options): Promise<Page> => {
      const parent = parentIn(options.where, on)
      // Where a page begins depends on the database, since Payload asks for one document too many.
      if (parent === undefined || (options.page ?? 1) > 1) return alone(options)
      const filters = options.where?.and?.slice(0, -1) ?? []
      const { id, relationTo } = parent
      const of = (value: string): Where => ({
        and: [
          ...structuredClone(filters),
          { [on]: { equals: relationTo ? { relationTo, value } : value } },
        ],
      })
      return findWithSiblings(
        id,
        {
          on,
          relationTo,
          options: { ...options, ...reads },
          filters,
          alone: (value) => alone({ ...options, where: of(value) }),
        },
        req,
      )
    }

  const find = together((options) => req.payload.find({ ...options, overrideAccess: false, req }))
  const counted = together(
    async ({ collection, where }) => ({
      docs: [],
      ...(await req.payload.count({ collection, where, overrideAccess: false, req })),
    }),
    { locale: req.locale ?? undefined, select: { [on]: true } },
  )
  const count = async (options: Options) => ({ totalDocs: (await counted(options)).totalDocs })
  return standIn(req, { payload: standIn(req.payload, { find, count }) })
}

/**
 * Payload's resolver still decides what to ask and how to answer; only its questions to the database
 * are put together, so that the joins of all parents cost one query instead of one each.
 */
const batching =
  (resolve: Resolve, on: string): Resolve =>
  (source, args, context, info) =>
    resolve(source, args, { ...context, req: askingTogether(on, context.req) }, info)

const fieldsOf = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) ? Object.values(type.getFields()) : [],
  )

/**
 * Puts the joins of a schema together, and gives a limit to those that ask for none, as REST does.
 * Payload 3.90 asks the database once for each parent of a list, and by GraphQL reads every child.
 */
export const batchJoins = (schema: GraphQLSchema) => {
  for (const field of fieldsOf(schema)) {
    const join = anyJoin.safeParse(field.extensions.field)
    if (!join.success || !field.resolve) continue
    const limit = field.args.find(({ name }) => name === 'limit')
    if (limit) limit.defaultValue = join.data.defaultLimit ?? defaultLimit
    const together = batchable.safeParse(field.extensions.field)
    if (together.success) field.resolve = batching(field.resolve, together.data.on)
  }
}
