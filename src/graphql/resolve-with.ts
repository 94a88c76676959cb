import { type GraphQLSchema, isObjectType } from '@/src/payload/graphql/library'
import type { Resolve } from '@/src/payload/graphql/resolve'

/** Says what answers a field that was added to the schema. */
export const resolveWith = (
  schema: GraphQLSchema,
  type: string,
  field: string,
  resolve: Resolve,
): void => {
  const found = schema.getType(type)
  const known = isObjectType(found) ? found.getFields()[field] : undefined
  if (!known) throw new Error(`There is no field ${type}.${field}.`)
  known.resolve = resolve
}
