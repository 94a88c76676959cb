import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'

import { findWithSiblings, type Options, type Page } from './batched-find'
import { type GraphQLSchema, isObjectType } from './library'
import { defaultLimit } from './limits'
import type { Resolve } from './resolve'

const anyJoin = z.object({ type: z.literal('join'), defaultLimit: z.number().optional() })

/** A join whose children name one parent each. The others are left to Payload, parent by parent. */
const joinToOne = z.object({
  on: z.string().regex(/^\w+$/),
  targetField: z.object({
    relationTo: z.string(),
    hasMany: z.literal(false).optional(),
    localized: z.literal(false).optional(),
  }),
})

const standIn = <T extends object>(target: T, replaced: Record<string, unknown>): T =>
  new Proxy(target, {
    get: (_, name): unknown => Reflect.get(Object.hasOwn(replaced, name) ? replaced : target, name),
  })

/** Payload's resolver adds the filter on the parent last. */
const parentIn = (where: Where | undefined, on: string) => {
  const filter = where?.and?.at(-1)?.[on]
  const id: unknown = filter && 'equals' in filter ? filter.equals : undefined
  return typeof id === 'string' ? id : undefined
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
      const of = (id: string): Where => ({
        and: [...structuredClone(filters), { [on]: { equals: id } }],
      })
      return findWithSiblings(
        parent,
        {
          on,
          options: { ...options, ...reads },
          filters,
          alone: (id) => alone({ ...options, where: of(id) }),
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
 * Puts the joins of a schema together, and gives a limit to those that ask for none: REST does, while
 * Payload's GraphQL would read every child.
 */
export const batchJoins = (schema: GraphQLSchema) => {
  for (const field of fieldsOf(schema)) {
    const join = anyJoin.safeParse(field.extensions.field)
    if (!join.success || !field.resolve) continue
    const limit = field.args.find(({ name }) => name === 'limit')
    if (limit) limit.defaultValue = join.data.defaultLimit ?? defaultLimit
    const single = joinToOne.safeParse(field.extensions.field)
    if (single.success) field.resolve = batching(field.resolve, single.data.on)
  }
}
