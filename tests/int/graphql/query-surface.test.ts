import { afterAll, beforeAll, expect } from 'vitest'

import loaded from '@/payload.config'
import { askGraphql } from '@/tests/support/ask-graphql'
import { isSqlite } from '@/tests/support/databases'
import { graphqlFilters, graphqlJoins, sampleOf } from '@/tests/support/graphql-surface'
import { oneOfAll } from '@/tests/support/joined-documents'
import { startPayload } from '@/tests/support/payload'
import { slicesOf } from '@/tests/support/questions'
import { test } from '@/tests/support/test'

/**
 * The filters and orders that the schema of GraphQL offers: of each shape of a field, each operator; on
 * SQLite, of each list and join too. `npm run test:surface` asks them all, on both databases.
 */
const surface = [
  ['filters and orders of lists, counts and versions', graphqlFilters()],
  ['filters and orders of joins', graphqlJoins()],
] as const
const parts = surface.flatMap(([kind, all]) => {
  const asked = sampleOf(all, isSqlite)
  return slicesOf(asked, 2_000).map((part, n) => [asked.length, kind, n + 1, part] as const)
})

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
  async ([, , , asked], { http }) => {
    expect((await askGraphql(await http('admin'), asked)).slice(0, 10)).toEqual([])
  },
)
