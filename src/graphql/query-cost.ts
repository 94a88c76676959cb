import { z } from 'zod'

import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  parse,
} from '@/src/payload/graphql/library'

import { fieldCostOf } from './field-cost'
import { type Bounds, queryBounds, type Budget, type Excess } from './limits'
import { measureShape } from './shape'
import { measureText, nestingOf } from './text'

const request = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
})

const readWith = <T>(read: (query: string) => T, query: string): T | undefined => {
  try {
    return read(query)
  } catch (error) {
    if (error instanceof GraphQLError) return undefined // no GraphQL, as its own answer will say
    throw error
  }
}

/** The bound on a figure, when it is above. */
const above = (code: keyof Bounds, asked: number): Excess[] =>
  asked > queryBounds[code] ? [{ code, limit: queryBounds[code], asked }] : []

const inText = (query: string, variables: unknown): Excess[] => {
  const excess = above('characters', query.length)
  const text = excess.length === 0 ? readWith(measureText, query) : undefined
  return [
    ...excess,
    ...above('tokens', text?.tokens ?? 0),
    ...above('nesting', Math.max(text?.nesting ?? 0, nestingOf(variables))),
  ]
}

const inShape = (schema: GraphQLSchema, document: DocumentNode): Excess[] => {
  const { depth, aliases, directives } = measureShape(schema, document)
  return [
    ...above('depth', depth),
    ...above('aliases', aliases),
    ...above('directives', directives),
  ]
}

/** The `limit` that says most of a query: one that asks for everything, or the highest. */
const telling = (limits: number[]) => limits.find((limit) => limit < 1) ?? Math.max(1, ...limits)

export type QueryCost = { excess: Excess } | { demand: Budget }

/**
 * What a request asks for, or the first limit of those that nobody may exceed. Each step makes sure
 * that the next, and then GraphQL itself, ends quickly. Nothing for what GraphQL will refuse.
 */
export const queryCostOf = (schema: GraphQLSchema, body: unknown): QueryCost | undefined => {
  const [batch] = above('batch', Array.isArray(body) ? body.length : 1)
  if (batch) return { excess: batch }
  const read = request.safeParse(body)
  if (!read.success) return undefined
  const { query, operationName, variables } = read.data

  const [tooLong] = inText(query, variables)
  if (tooLong) return { excess: tooLong }
  const document = readWith(parse, query)
  const operation = document && getOperationAST(document, operationName)
  if (!document || !operation) return undefined
  const [tooMuch] = inShape(schema, document)
  if (tooMuch) return { excess: tooMuch }
  const { cost, limits } = fieldCostOf({ schema, document, operation, variables: variables ?? {} })
  return { demand: { cost, limit: telling(limits) } }
}

/** The first limit that a demand exceeds for someone who has this budget. */
export const excessOver = (demand: Budget, budget: Budget): Excess | undefined => {
  if (demand.limit < 1 || demand.limit > budget.limit)
    return { code: 'limit', limit: budget.limit, asked: demand.limit }
  if (demand.cost > budget.cost) return { code: 'cost', limit: budget.cost, asked: demand.cost }
  return undefined
}
