import type { SanitizedGlobalConfig } from 'payload'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { z } from 'zod'

import { personas } from '@/access/personas'
import { globalMatrix } from '@/scripts/generate/permissions'
import type { Client } from '@/tests/support/http'
import { startPayload } from '@/tests/support/payload'
import { test } from '@/tests/support/test'
import { isInternal } from '@/tests/support/write-document'

const payload = await startPayload()
const matrix = await globalMatrix(payload)

beforeAll(() => {
  payload.logger.level = 'silent' // refusals are what is wanted
})
afterAll(() => {
  payload.logger.level = 'info'
})

type Config = Pick<SanitizedGlobalConfig, 'slug' | 'graphQL'>

const configOf = (slug: string) => {
  const found = payload.globals.config.find((one) => one.slug === slug)
  if (!found) throw new Error(`There is no global « ${slug} ».`)
  return found
}

/** How GraphQL names a global: « payload-jobs-stats » is PayloadJobsStat there. */
const nameOf = ({ slug, graphQL }: Config) =>
  graphQL && graphQL.name
    ? graphQL.name
    : slug
        .replace(/s$/, '')
        .split('-')
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join('')

/** What is in the database, whatever the rules say. */
const stored = async (slug: string) => {
  const found: unknown = await payload.db.findGlobal({ slug })
  return JSON.stringify(found)
}

/** What is in it now, as one would write it again; what is translated is stored in another shape. */
const contentOf = async (slug: string) => {
  const now: unknown = await payload.db.findGlobal({ slug })
  const known = z.looseObject({}).parse(now ?? {})
  const names = configOf(slug)
    .flattenedFields.filter(({ localized }) => !localized)
    .map(({ name }) => name)
  return Object.fromEntries(
    names.filter((name) => !/^(created|updated)At$/.test(name)).map((name) => [name, known[name]]),
  )
}

const said = z.object({ errors: z.array(z.looseObject({})).default([]) })

type RunningServer = { name: string; send: (client: Client, config: Config) => Promise<boolean> }

/** Whether what was sent was accepted, by each API of a global. */
const writes: RunningServer[] = [
  ...['', '?draft=true', '?locale=en'].map((query) => ({
    name: `POST${query}`,
    send: async (client: Client, { slug }: Config) =>
      (await client.send('POST', `/api/globals/${slug}${query}`, {})).status === 200,
  })),
  {
    name: 'GraphQL update',
    send: async (client, config) => {
      const name = nameOf(config)
      const query = `mutation ($data: mutation${name}Input!) { update${name}(data: $data) { createdAt } }`
      const { body } = await client.graphql(query, { data: await contentOf(config.slug) })
      return said.parse(body).errors.length === 0
    },
  },
]

const reads: RunningServer[] = [
  {
    name: 'GET',
    send: async (client, { slug }) => (await client.get(`/api/globals/${slug}`)).status === 200,
  },
  {
    name: 'GraphQL',
    send: async (client, config) => {
      const { body } = await client.graphql(`{ ${nameOf(config)} { createdAt } }`)
      return said.parse(body).errors.length === 0
    },
  },
]

const ways = { read: reads, readVersions: [], update: writes }

describe.each(matrix)('$global: $operation', ({ global, operation, answers }) => {
  test.for(personas)('%s', async (persona, { http }) => {
    const client = await http(persona)
    for (const { name, send } of ways[operation]) {
      const before = await stored(global)
      expect(await send(client, configOf(global)), name).toBe(answers[persona] === 'all')
      if (answers[persona] === 'none') expect(await stored(global), name).toBe(before)
    }
  })
})

test.for(payload.globals.config.filter(isInternal))('$slug is written by nobody', ({ slug }) => {
  const writers = matrix.filter((row) => row.global === slug && row.operation === 'update')
  expect(writers.flatMap(({ answers }) => Object.values(answers))).toEqual(
    personas.map(() => 'none'),
  )
})
