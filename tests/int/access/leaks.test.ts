import { afterAll, beforeAll, describe, expect } from 'vitest'

import loaded from '@/payload.config'
import { takesFiles } from '@/tests/support/any-document'
import { eachShapeOnMongo, isSqlite } from '@/tests/support/databases'
import { stageFor } from '@/tests/support/hidden-documents'
import { testOf } from '@/tests/support/leaks'
import { startPayload } from '@/tests/support/payload'
import { secretsOf } from '@/tests/support/questions'
import { readRulesOf, tellingApart } from '@/tests/support/rules'

import { testFiles } from './leaks/files'
import { testFilters } from './leaks/filters'
import { testGraphql } from './leaks/graphql'
import { testJoins } from './leaks/joins'
import { testPages } from './leaks/pages'
import { testReads } from './leaks/reads'
import { testVersions } from './leaks/versions'

/**
 * A leak is whatever tells a reader of what they may not read: a value in an answer, a count, an order,
 * a document that a filter finds, a refusal that another question would not get. Asked are those who
 * read what is published and nothing else, of each collection, with documents that could leak: they
 * are made once, from the configuration, by tests/support/hidden-documents.ts, so that a new collection
 * needs nothing here. What is asked is in leaks/, one subject a file; tests/support/questions.ts says
 * which questions a hidden value would answer.
 */
const { collections } = await loaded
const reachable = collections.filter(({ endpoints }) => endpoints)

/** A partner is asked of what the rules answer it otherwise than anyone. */
const differing = await tellingApart('anonymous', 'partner', await startPayload())
const rules = await readRulesOf('anonymous', await startPayload())
/** What a database makes of a rule does not depend on who asks: one reader is enough on the second. */
const readers = [
  // Nor how a rule becomes a query on which collection it is: on the second, one of each rule.
  ['anonymous', eachShapeOnMongo(reachable, ({ slug }) => [rules.get(slug)])],
  ...(isSqlite ? [['partner', reachable.filter(differing)] as const] : []),
] as const

/** Where no test has made the documents yet, this one makes them all. */
const timeout = 120_000

beforeAll(async () => {
  const { logger } = await startPayload()
  logger.level = 'silent' // thousands of refusals, which are what is wanted
})
afterAll(async () => {
  const { logger } = await startPayload()
  logger.level = 'info'
})

describe.each(readers)('%s', (reader, asked) => {
  describe.each(asked.map((one) => [one.slug, one] as const))('%s', (slug, config) => {
    const subject = { config, test: testOf(reader, slug) }
    testReads(subject)
    testFilters(subject)
    testJoins(subject)
    testGraphql(subject)
    if (config.versions) testVersions(subject)
    if (takesFiles(config)) testFiles(subject)
  })

  const test = testOf(reader, 'payload-preferences')

  test('the permissions name no private field', { timeout }, async ({ payload, read }) => {
    const { answer } = await read('/api/access')
    for (const one of reachable) {
      const { slug } = one
      // What the rules answer a partner as they do anyone is private to both.
      const stage = await stageFor(payload, asked.includes(one) ? reader : 'anonymous')
      for (const { path } of secretsOf(await stage.sceneOf(slug)).filter(
        ({ isPrivate }) => isPrivate,
      )) {
        const place = [
          'collections',
          slug,
          'fields',
          ...path.split('.').join('.fields.').split('.'),
          'read',
        ]
        expect(answer).not.toHaveProperty(place)
      }
    }
  })

  if (reader === 'anonymous')
    testPages(
      test,
      asked.map((one) => one.slug),
    )

  test('a preference of others by its key', async ({ scene, read }) => {
    for (const { value } of scene.hidden.flatMap(({ secrets }) => secrets))
      await read(`/api/payload-preferences/${String(value)}`)
  })

  test.for(['run', 'handle-schedules'])('no jobs: %s', async (path, { read }) => {
    expect((await read(`/api/payload-jobs/${path}`)).status).toBe(401)
  })

  test.for(collections.filter(({ endpoints }) => !endpoints).map(({ slug }) => slug))(
    '%s has no address',
    async (slug, { read }) => {
      expect((await read(`/api/${slug}`)).status).toBe(404)
    },
  )
})
