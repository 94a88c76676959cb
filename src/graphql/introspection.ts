import { LRUCache } from 'lru-cache'
import { z } from 'zod'

import { getOperationAST, GraphQLError, Kind, parse, print } from '@/src/payload/graphql/library'

import { tellsError } from './tell-error'

type Cached = { bytes: ArrayBuffer; type: string }

const mostBytes = 48_000_000

const asked = z.object({
  query: z.string().regex(/__(schema|type)\b/),
  operationName: z.string().nullish(),
  variables: z.unknown().optional(),
})

const documentIn = (query: string) => {
  try {
    return parse(query)
  } catch (error) {
    if (error instanceof GraphQLError) return undefined // its own answer says so
    throw error
  }
}

/** What a question about the schema, and about nothing else, depends on. */
const keyOf = (body: unknown, accept: string): string | undefined => {
  const { query, operationName, variables } = asked.safeParse(body).data ?? {}
  const document = query === undefined ? undefined : documentIn(query)
  const operation = document && getOperationAST(document, operationName)
  const isAboutSchema = operation?.selectionSet.selections.every(
    (node) => node.kind === Kind.FIELD && node.name.value.startsWith('__'),
  )
  return document && isAboutSchema
    ? JSON.stringify([accept, print(document), operationName ?? '', variables ?? {}])
    : undefined
}

/**
 * Keeps what the schema says of itself: the same for everyone as long as the process runs, and a
 * quarter of a second of work for all of it, during which nobody else is answered.
 */
export const keepIntrospection = () => {
  const cache = new LRUCache<string, Cached>({
    maxSize: mostBytes,
    sizeCalculation: ({ bytes }, key) => bytes.byteLength + key.length,
  })
  const told = ({ bytes, type }: Cached) =>
    new Response(bytes, { headers: { 'content-type': type } })

  return async (
    body: unknown,
    accept: string,
    answer: () => Promise<Response>,
  ): Promise<Response> => {
    const key = keyOf(body, accept)
    const before = key === undefined ? undefined : cache.get(key)
    if (before) return told(before)
    const response = await answer()
    if (key === undefined || response.status !== 200) return response
    const bytes = await response.arrayBuffer()
    const type = response.headers.get('content-type') ?? 'application/json'
    if (!tellsError(new TextDecoder().decode(bytes))) cache.set(key, { bytes, type })
    return told({ bytes, type })
  }
}
