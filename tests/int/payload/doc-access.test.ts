import { randomBytes, randomUUID } from 'node:crypto'

import { createLocalReq, docAccessOperation, type SanitizedCollectionConfig } from 'payload'
import { describe, expect } from 'vitest'

import type { Persona } from '@/access/personas'
import { permissionMatrix } from '@/scripts/generate/permissions'
import { graphqlNamesOf } from '@/tests/support/any-query'
import { eachShapeOnMongo, isSqlite } from '@/tests/support/databases'
import type { Client } from '@/tests/support/http'
import { liveDocuments } from '@/tests/support/live-documents'
import { startPayload } from '@/tests/support/payload'
import { test } from '@/tests/support/test'

const payload = await startPayload()
const matrix = await permissionMatrix(payload)
const { write } = await liveDocuments(payload, 'doc-access')

const absent = () => (isSqlite ? randomUUID() : randomBytes(12).toString('hex'))

const everyone = ['anonymous', 'partner', 'editor', 'committee-member'] as const
const readers: readonly Persona[] = isSqlite ? everyone : ['anonymous', 'editor']

const answerTo = (slug: string, persona: Persona) =>
  matrix.find((row) => row.collection === slug && row.operation === 'read')?.answers[persona]

/** A document that only managers see, if there can be one. */
const hide = async ({ slug, versions, trash, flattenedFields }: SanitizedCollectionConfig) => {
  const has = (name: string) => flattenedFields.some((field) => field.name === name)
  const data = {
    ...(versions && { _status: 'draft' }),
    ...(has('restricted') && { restricted: true }),
    ...(has('confidential') && { confidential: true }),
    ...(trash && !versions && { deletedAt: new Date().toISOString() }),
  }
  return (await write(slug, { draft: Boolean(versions), data })).id
}

/** What is answered about a document, its id and what tells one request from another left out. */
const asksOf = (config: SanitizedCollectionConfig) => {
  const { one } = graphqlNamesOf(config)
  const path = `/api/${config.slug}`
  const asks: Record<string, (client: Client, id: string) => Promise<unknown>> = {
    'GET /:id': (client, id) => client.get(`${path}/${id}`),
    'POST /access/:id': (client, id) => client.send('POST', `${path}/access/${id}`),
    'POST /access/:id with data': (client, id) =>
      client.send('POST', `${path}/access/${id}`, { name: 'x' }),
    docAccess: (client, id) =>
      client.graphql(
        `{ docAccess${one}(id: "${id}") { read { permission } fields { __typename } } }`,
      ),
    one: (client, id) => client.graphql(`{ ${one}(id: "${id}") { id } }`),
  }
  return Object.entries(asks)
}

const told = (answer: unknown, id: string) =>
  JSON.stringify(answer)
    .replaceAll(id, '')
    .replaceAll(/"requestId":"[^"]*"/g, '')

const hidden = eachShapeOnMongo(
  payload.config.collections.filter(
    (config) =>
      Boolean(config.endpoints) &&
      config.graphQL !== false &&
      !config.slug.startsWith('payload-') &&
      answerTo(config.slug, 'anonymous') !== 'all',
  ),
  ({ slug, versions, trash, auth, upload }) => [
    [...readers.map((one) => answerTo(slug, one)), Boolean(versions), trash, Boolean(auth)],
    Boolean(upload),
  ],
)

describe(`a hidden document and an absent one, in ${String(hidden.length)} collections`, () => {
  test.for(hidden)('$slug: nobody can tell one from the other', async (config, { http }) => {
    const id = await hide(config)
    const { slug } = config
    for (const persona of readers.filter((one) => answerTo(slug, one) !== 'all')) {
      const client = await http(persona)
      const read = await client.get(`/api/${slug}/${id}?trash=true&draft=true`)
      if (read.status === 200) continue // not hidden from them
      for (const [name, ask] of asksOf(config)) {
        const other = absent()
        expect(told(await ask(client, id), id), `${persona}: ${name}`).toBe(
          told(await ask(client, other), other),
        )
      }
    }
  })
})

test('Payload itself still tells one from the other: else src/payload/doc-access.ts and src/payload/graphql/doc-access.ts may go', async () => {
  const { axes } = payload.collections
  const ask = async (id: string) =>
    docAccessOperation({ id, collection: axes, req: await createLocalReq({}, payload) })
  expect(await ask(await hide(axes.config))).not.toHaveProperty('read')
  await expect(ask(absent())).rejects.toMatchObject({ status: 404 })
})
