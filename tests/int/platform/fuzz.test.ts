import fc from 'fast-check'
import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, expect } from 'vitest'
import { z } from 'zod'

import loaded from '@/payload.config'
import { isSqlite } from '@/tests/support/databases'
import { graphqlJunk } from '@/tests/support/graphql-nonsense'
import type { Client } from '@/tests/support/http'
import { type Junk, restJunk } from '@/tests/support/nonsense'
import { startPayload } from '@/tests/support/payload'
import { test } from '@/tests/support/test'

const { collections } = await loaded

/** No answer takes that long: a request that does is one that hangs. */
const boundMs = 15_000
/** What stops a run on a slow machine before the test's own time-out. */
const runMs = 60_000

/** What only those who write the product should read. */
const inside =
  /node_modules|\/tmp\/|file:\/\/|\.[jt]s:\d+|\n\s+at |sqlite|drizzle|mongo|bson|failed query|insert into|TypeError|CastError|Cannot read prop/i

const statuses = new Map<number, number>()
let count = 0
let payload: Payload

const created = z.object({ doc: z.object({ id: z.string() }) })

/** What a request that happened to be right has made does not outlive it. */
const forget = async ({ path }: Junk, text: string) => {
  const slug = collections.find((one) => path.split(/[/?]/)[2] === one.slug)?.slug
  const { data } = created.safeParse(JSON.parse(text))
  if (!slug || !data) return
  const where = { id: { equals: data.doc.id } }
  await payload.db.deleteMany({ collection: slug, where, req: await createLocalReq({}, payload) })
}

const send = async ({ fetch }: Client, junk: Junk) => {
  const { method, path, headers, body } = junk
  const signal = AbortSignal.timeout(boundMs)
  const response = await fetch(path, { method, headers, body, signal })
  const text = await response.text()
  count += 1
  statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
  if (response.status === 201) await forget(junk, text)
  return { status: response.status, text }
}

/** No error of ours, whatever is asked, and nothing of the inside in the answer. */
const expectAnswer = async (client: Client, junk: Junk) => {
  const { status, text } = await send(client, junk)
  const problem = status >= 500 || text.includes('"statusCode":500') ? text.slice(0, 500) : ''
  expect({ status, problem }).toEqual({ status, problem: '' })
  if (status >= 400) expect(text).not.toMatch(inside)
}

beforeAll(async () => {
  payload = await startPayload()
  payload.logger.level = 'silent' // thousands of refusals, which are what is wanted
})
afterAll(() => {
  payload.logger.level = 'info'
  const told = [...statuses].sort(([a], [b]) => a - b).map(([status, n]) => `${status}: ${n}`)
  process.stdout.write(`${String(count)} requests of nonsense — ${told.join(', ')}\n`)
})

const cases = [
  ['REST', 'anonymous', restJunk(collections, false), 2_200],
  ['REST', 'admin', restJunk(collections, true), 2_000],
  ['GraphQL', 'anonymous', graphqlJunk(collections), 500],
  ['GraphQL', 'admin', graphqlJunk(collections), 500],
] as const

test.for(cases)('%s answers nonsense of %s', { timeout: 120_000 }, async (one, { http }) => {
  const [, persona, junk, numRuns] = one
  const client = await http(persona)
  await fc.assert(
    fc.asyncProperty(junk, (request) => expectAnswer(client, request)),
    {
      numRuns: isSqlite ? numRuns : numRuns / 4,
      interruptAfterTimeLimit: runMs,
      markInterruptAsFailure: false,
    },
  )
})
