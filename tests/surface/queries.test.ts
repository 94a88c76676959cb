import { afterAll, beforeAll, expect } from 'vitest'

import loaded from '@/payload.config'
import { askAll } from '@/tests/support/ask-all'
import { askGraphql } from '@/tests/support/ask-graphql'
import { graphqlFilters, graphqlJoins } from '@/tests/support/graphql-surface'
import { oneOfAll } from '@/tests/support/joined-documents'
import { startPayload } from '@/tests/support/payload'
import { slicesOf } from '@/tests/support/questions'
import { all, filtersOf, sortsOf } from '@/tests/support/query-surface'
import { test } from '@/tests/support/test'

/** Every path of every collection by every operator: what tests/int asks a sample of. */
const config = await loaded
const collections = config.collections.filter(({ endpoints }) => endpoints)

beforeAll(async () => {
  const payload = await startPayload()
  await oneOfAll(payload, config)
  payload.logger.level = 'silent' // hundreds of thousands of refusals, which are what is wanted
})
afterAll(async () => {
  const payload = await startPayload()
  payload.logger.level = 'info'
})

const surface = [
  ['filters', filtersOf(collections, config, all)],
  ['orders', sortsOf(collections, config, all)],
] as const

const parts = surface.flatMap(([kind, questions]) =>
  slicesOf(questions, 4_000).map((part, n) => [questions.length, kind, n + 1, part] as const),
)

test.for(parts)(
  'each of %i %s is answered, or refused in a sentence: part %i',
  { timeout: 600_000 },
  async ([, , , questions], { http }) => {
    expect((await askAll(await http('admin'), questions)).slice(0, 10)).toEqual([])
  },
)

const graphqlParts = slicesOf([...graphqlFilters(), ...graphqlJoins()], 4_000).map(
  (part, n) => [n + 1, part] as const,
)

test.for(graphqlParts)(
  'each of the filters and orders of GraphQL is answered, or refused in a sentence: part %i',
  { timeout: 600_000 },
  async ([, asked], { http }) => {
    expect((await askGraphql(await http('admin'), asked)).slice(0, 10)).toEqual([])
  },
)
