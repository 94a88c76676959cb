import type { GraphQLSchema } from 'graphql'

import { orAbsent } from '@/src/payload/doc-access'

import type { Resolve } from './resolve'

const hiding =
  (resolve: Resolve): Resolve =>
  async (source, args, context, info) =>
    orAbsent(await resolve(source, args, context, info), context.req)

/**
 * The same answer for a hidden document and an absent one, at `docAccess…(id)`: Payload 3.90 tells
 * them apart there too.
 */
export const hideAbsenceInGraphql = (schema: GraphQLSchema): void => {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {}))
    if (field.resolve && field.name.startsWith('docAccess') && field.args.length > 0)
      field.resolve = hiding(field.resolve)
}
