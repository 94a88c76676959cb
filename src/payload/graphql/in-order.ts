import { z } from 'zod'

import { type GraphQLSchema, isObjectType } from './library'
import type { Resolve } from './resolve'

const hasMany = z.object({
  type: z.enum(['relationship', 'upload']),
  name: z.string(),
  hasMany: z.literal(true),
})

/** The id of a document, as a relationship holds it: bare, or with the name of its collection. */
const idIn = z.union([
  z.string(),
  z
    .object({
      value: z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]),
    })
    .transform(({ value }) => value),
  z.object({ id: z.string() }).transform(({ id }) => id),
])
const idsIn = z.array(idIn)
const list = z.array(z.unknown())

const inOrder =
  (resolve: Resolve, name: string): Resolve =>
  async (source, args, context, info) => {
    const answer: unknown = await resolve(source, args, context, info)
    const found = list.safeParse(answer)
    const named = idsIn.safeParse(Reflect.get(Object(source), name))
    if (!found.success || !named.success) return answer
    const placeOf = (one: unknown) => named.data.indexOf(idIn.parse(one))
    return found.data.toSorted((a, b) => placeOf(a) - placeOf(b))
  }

/**
 * Gives the documents of a relationship in the order in which its own document names them. Payload 3.90
 * gives them in the order in which they were read: shuffled where several documents share some.
 */
export const keepOrder = (schema: GraphQLSchema) => {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type))
      for (const field of Object.values(type.getFields())) {
        const relation = hasMany.safeParse(field.extensions.field)
        if (relation.success && field.resolve)
          field.resolve = inOrder(field.resolve, relation.data.name)
      }
}
