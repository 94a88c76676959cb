import { afterAll, beforeAll, expect } from 'vitest'

import loaded from '@/payload.config'
import { askAll } from '@/tests/support/ask-all'
import { eachShapeOnMongo, fewerOnMongo, isSqlite } from '@/tests/support/databases'
import { oneOfAll } from '@/tests/support/joined-documents'
import { startPayload } from '@/tests/support/payload'
import { slicesOf } from '@/tests/support/questions'
import { filtersOf, oddOf, sample, sortsOf, widestOf } from '@/tests/support/query-surface'
import { test } from '@/tests/support/test'

/**
 * What can be asked of REST, made from the configuration: each shape of a path, along two
 * relationships at most, meets operators, endpoints, languages and states, each the next of its list. `npm run test:surface`
 * asks all paths of all collections by all operators, on both databases.
 */
const config = await loaded
const collections = config.collections.filter(({ endpoints }) => endpoints)

beforeAll(async () => {
  const payload = await startPayload()
  await oneOfAll(payload, config)
  payload.logger.level = 'silent' // thousands of refusals, which are what is wanted
})
afterAll(async () => {
  const payload = await startPayload()
  payload.logger.level = 'info'
})

/** What is asked of each collection alike: on MongoDB, of one of each shape. */
const shaped = [
  ...eachShapeOnMongo(
    collections,
    ({ versions, trash, auth, upload, joins, polymorphicJoins, flattenedFields }) => [
      [Boolean(versions), trash, Boolean(auth), Boolean(upload)],
      [Object.keys(joins).length > 0, polymorphicJoins.length > 0],
      flattenedFields.some(({ localized }) => localized),
    ],
  ),
]

const surface = [
  ['filters', 600, fewerOnMongo(filtersOf(collections, config, sample), 2)],
  ['orders', 600, fewerOnMongo(sortsOf(collections, config, { ...sample, hops: 1 }), 2)],
  ['questions as wide as may be', 50, widestOf(shaped, config)],
  [
    'questions that lead nowhere',
    600,
    oddOf({ ...config, collections: isSqlite ? config.collections : shaped }),
  ],
] as const

const parts = surface.flatMap(([kind, together, questions]) =>
  slicesOf(questions, together).map((part, n) => [questions.length, kind, n + 1, part] as const),
)

test.for(parts)(
  'each of %i %s is answered, or refused in a sentence: part %i',
  async ([, , , questions], { http }) => {
    expect((await askAll(await http('admin'), questions)).slice(0, 10)).toEqual([])
  },
)
