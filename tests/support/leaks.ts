import type { SanitizedCollectionConfig } from 'payload'
import { expect } from 'vitest'
import { z } from 'zod'

import { isSqlite } from './databases'
import { type Scene, type Stage, stageFor } from './hidden-documents'
import { test as base } from './test'

/** What the tests of leaks (tests/int/access/leaks.test.ts) share. */

export const plainly = ''
export const everything = 'draft=true&trash=true'
/** The second database is asked the wider question alone. */
export const either = <T>(narrow: readonly T[], wide: T) => (isSqlite ? [...narrow, wide] : [wide])
export const ways = either([plainly], everything)

export const identified = z.looseObject({ id: z.string() })
export const list = z.object({ docs: z.array(identified) })
export const counted = z.object({ totalDocs: z.number().optional() })
/** A refusal has a status: without one the question itself was wrong. */
const refusal = z.object({ extensions: z.object({ statusCode: z.number() }) })
const reply = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(refusal).optional(),
})

type Read = { answer?: unknown }

export const listedIn = ({ answer }: Read) =>
  list.safeParse(answer).data?.docs.map(({ id }) => id) ?? []

/** Nothing answers to a question about what is hidden; one of a private field may be refused. */
export const expectNothing = ({ answer }: Read, question: unknown, mayRefuse: boolean) => {
  const { totalDocs = mayRefuse ? 0 : undefined } = counted.safeParse(answer).data ?? {}
  expect({ question, totalDocs }).toEqual({ question, totalDocs: 0 })
}

type Fixtures = {
  stage: Stage
  scene: Scene
  /** Reads by REST as the reader; whatever it asks, what it must not learn is nowhere in the answer. */
  read: (path: string, init?: RequestInit) => Promise<Read & { status: number }>
  /** The same by GraphQL: its answers by the names that the query gives them. */
  graphql: (query: string, variables?: object, params?: string) => Promise<Record<string, unknown>>
}

type Reader = 'anonymous' | 'partner'

/** The tests of what a reader is told of a collection. */
export const testOf = (reader: Reader, slug: string) =>
  base.extend<Fixtures>({
    stage: async ({ payload }, use) => {
      await use(await stageFor(payload, reader))
    },
    scene: async ({ stage }, use) => {
      await use(await stage.sceneOf(slug))
    },
    read: async ({ http, stage }, use) => {
      const client = await http(reader)
      await use(async (path, init) => {
        const response = await client.fetch(path, init)
        const text = await response.text()
        expect(stage.secretsIn(text), path).toEqual([])
        const answer: unknown = text.startsWith('{') ? JSON.parse(text) : undefined
        return { status: response.status, answer }
      })
    },
    graphql: async ({ read }, use) => {
      await use(async (query, variables, params = plainly) => {
        const { answer } = await read(`/api/graphql?${params}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables }),
        })
        return reply.parse(answer).data ?? {}
      })
    },
  })

/** A collection as a reader asks for it. */
export type Subject = {
  config: SanitizedCollectionConfig
  test: ReturnType<typeof testOf>
}
