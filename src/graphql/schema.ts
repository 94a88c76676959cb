import { configToSchema } from '@payloadcms/graphql'
import { getDataLoader, type PayloadRequest, type SanitizedConfig } from 'payload'
import type { GraphQLFieldConfig } from 'graphql'

import { retryTransient } from '@/src/database/transient'

type Resolve = NonNullable<GraphQLFieldConfig<unknown, { req: PayloadRequest }>['resolve']>

/** Each mutation of a request is a transaction of its own, so each is tried again by itself. */
const retrying =
  (resolve: Resolve): Resolve =>
  (source, args, context, info) =>
    retryTransient(async () => {
      context.req.payloadDataLoader = getDataLoader(context.req)
      const result: unknown = await resolve(source, structuredClone(args), context, info)
      return result
    })

/** Payload's GraphQL schema with what is ours: mutations that outlast a simultaneous write. */
const buildSchema = (config: SanitizedConfig) => {
  const built = configToSchema(config)
  for (const field of Object.values(built.schema.getMutationType()?.getFields() ?? {}))
    if (field.resolve) field.resolve = retrying(field.resolve)
  return built
}

declare global {
  var _payload_graphql: { graphql: unknown; promise: unknown } | undefined
}

/** Hands our schema to Payload's handler, which builds its own unless it finds one here. */
export const useOurSchema = ({ config }: { config: SanitizedConfig }) => {
  globalThis._payload_graphql ??= { graphql: null, promise: null }
  globalThis._payload_graphql.graphql = buildSchema(config)
}
