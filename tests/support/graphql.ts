import type { PayloadRequest } from 'payload'

import { execute, type GraphQLSchema, parse } from '@/src/payload/graphql/library'

/** Answers a query by a schema as Payload's handler does, in the transaction of a request. */
export const answerWith = async (
  schema: GraphQLSchema,
  query: string,
  variables: Record<string, unknown>,
  req: PayloadRequest,
) => {
  const asked = Object.assign(req, { payloadAPI: 'GraphQL' as const, query: {} })
  const { data, errors } = await execute({
    schema,
    document: parse(query),
    variableValues: variables,
    contextValue: { headers: {}, req: asked },
  })
  const problems = errors?.map(({ message, path = [] }) => ({ message, path: path.join('.') }))
  return { data, errors: problems?.sort((a, b) => a.path.localeCompare(b.path)) }
}
