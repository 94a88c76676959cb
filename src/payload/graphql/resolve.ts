import type { GraphQLFieldConfig } from 'graphql'
import type { PayloadRequest } from 'payload'

/** What answers a field of Payload's schema. */
export type Resolve = NonNullable<GraphQLFieldConfig<unknown, { req: PayloadRequest }>['resolve']>
