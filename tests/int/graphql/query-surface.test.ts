import { afterAll, beforeAll, expect } from 'vitest'
import { z } from 'zod'

import loaded from '@/payload.config'
import { isSaid } from '@/tests/support/ask-all'
import { fewerOnMongo } from '@/tests/support/databases'
import { graphqlFilters, graphqlJoins } from '@/tests/support/graphql-surface'
import { oneOfAll } from '@/tests/support/joined-documents'
import { startPayload } from '@/tests/support/payload'
import { slicesOf } from '@/tests/support/questions'
import { test } from '@/tests/support/test'

/** Every filter and order that the schema of GraphQL offers, many in one request. */
const surface = [
  ['filters and orders of lists, counts and versions', fewerOnMongo(graphqlFilters(), 5)],
  ['filters and orders of joins', fewerOnMongo(graphqlJoins(), 5)],
] as const
const parts = surface.flatMap(([kind, questions]) =>
  slicesOf(questions, 2_000).map((part, n) => [questions.length, kind, n + 1, part] as const),
)

/** As many as the bounds of one request allow. */
const perRequest = 20
const refusal = z.object({
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])),
  extensions: z.object({ statusCode: z.number().max(499) }),
})
const answer = z.object({ data: z.looseObject({}), errors: z.array(z.unknown()).default([]) })

beforeAll(async () => {
  const payload = await startPayload()
  await oneOfAll(payload, await loaded)
  payload.logger.level = 'silent' // thousands of refusals, which are what is wanted
})
afterAll(async () => {
  const payload = await startPayload()
  payload.logger.level = 'info'
})

test.for(parts)(
  'each of %i %s is answered, or refused in a sentence: part %i',
  async ([, , , questions], { http }) => {
    const admin = await http('admin')
    const wrong: unknown[] = []
    for (const [n, some] of slicesOf(questions, perRequest).entries()) {
      const language = n % 2 === 0 ? 'fr' : 'en'
      const query = `{ ${some.map((one, alias) => `a${String(alias)}: ${one}`).join(' ')} }`
      const { status, body } = await admin.graphql(query, undefined, {
        'accept-language': language,
      })
      const read = answer.safeParse(body)
      if (!read.success) wrong.push({ status, body, some })
      for (const error of read.data?.errors ?? []) {
        const { data } = refusal.safeParse(error)
        if (!data || !isSaid(data.message, language)) wrong.push({ error, some: some.slice(0, 2) })
      }
    }
    expect(wrong.slice(0, 10)).toEqual([])
  },
)
