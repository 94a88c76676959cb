import { createHandler } from 'graphql-http'
import type { PayloadRequest } from 'payload'

import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  parse,
  type validate as validateAnew,
} from '@/src/payload/graphql/library'
import { tellError } from './tell-error'

/** Who asks, and the headers that the fields of a query add to its answer. */
export type Context = { req: PayloadRequest; headers: Record<string, string> }

type Params = {
  query: string
  operationName?: string | null
  variables?: Record<string, unknown> | null
}

const noOperation = (name: string | null | undefined) =>
  new GraphQLError(
    name
      ? `operationName: the query has no operation named “${name}”.`
      : 'operationName: the query has none or several operations, name one.',
  )

const parsed = (query: string) => {
  try {
    return parse(query)
  } catch (error) {
    if (error instanceof GraphQLError) return undefined // its own answer says where
    throw error
  }
}

/** What is wrong with what a query asks for, before any of it is answered. */
const problemsOf = (
  schema: GraphQLSchema,
  { query, operationName, variables }: Params,
): readonly GraphQLError[] | undefined => {
  const document = parsed(query)
  if (!document) return undefined
  const operation = getOperationAST(document, operationName)
  if (!operation) return [noOperation(operationName)]
  const { variableDefinitions = [] } = operation
  return getVariableValues(schema, variableDefinitions, variables ?? {}).errors
}

/** Answers by the specification of GraphQL over HTTP. */
export const handlerFor = (schema: GraphQLSchema, validate: typeof validateAnew) =>
  createHandler<undefined, Context, Context>({
    schema,
    validate,
    context: ({ context }) => context,
    onSubscribe: (_, params) => problemsOf(schema, params),
    onOperation: async ({ context }, _, result) => {
      if (!('errors' in result) || !result.errors) return result
      const errors = result.errors.map((error) => tellError(error, context.req))
      return { ...result, errors: await Promise.all(errors) }
    },
  })
