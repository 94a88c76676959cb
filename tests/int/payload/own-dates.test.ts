import type { SanitizedCollectionConfig, Where } from 'payload'
import { describe, expect } from 'vitest'

import { anyDocument } from '@/tests/support/any-document'
import { graphqlNamesOf } from '@/tests/support/any-query'
import { eachShapeOnMongo } from '@/tests/support/databases'
import type { Client } from '@/tests/support/http'
import { liveDocuments } from '@/tests/support/live-documents'
import { startPayload } from '@/tests/support/payload'
import { test } from '@/tests/support/test'
import { avoidingDuplicates, postDocument } from '@/tests/support/write-document'

const payload = await startPayload()
const { author, live } = await liveDocuments(payload, 'dates')

const forged = '2010-01-01T12:00:00.000Z'
const dates = { createdAt: forged, updatedAt: forged }

const isWritten = ({ access, endpoints, slug }: SanitizedCollectionConfig) =>
  Boolean(endpoints) && Boolean(access.create) && slug !== 'payload-migrations'

const anyOf = (...paths: string[]): Where => ({
  or: paths.map((path) => ({ [path]: { equals: forged } })),
})

/** All that is kept of a collection: none of it may be of that day. */
const forgedIn = async ({ slug, versions }: SanitizedCollectionConfig) => {
  const paths = ['createdAt', 'updatedAt']
  const { totalDocs } = await payload.db.count({ collection: slug, where: anyOf(...paths) })
  if (!versions) return totalDocs
  const inVersions = anyOf(...paths, ...paths.map((path) => `version.${path}`))
  const found = await payload.db.countVersions({ collection: slug, where: inVersions })
  return totalDocs + found.totalDocs
}

/** By every API that writes a document. What a collection refuses of it, it refuses. */
const write = async (admin: Client, config: SanitizedCollectionConfig, id: string) => {
  const { slug } = config
  for (const query of config.versions ? ['', '?draft=true'] : ['']) {
    const { data } = await anyDocument(config, avoidingDuplicates(payload, config, author))
    await postDocument(admin, config, { ...data, ...dates }, 'dates', query)
  }
  for (const query of ['', '?locale=en&draft=true'])
    await admin.send('PATCH', `/api/${slug}/${id}${query}`, dates)
  await admin.send('POST', `/api/${slug}/${id}/duplicate`, dates)
  const { one } = graphqlNamesOf(config)
  await admin.graphql(
    `mutation ($id: String!, $data: mutation${one}UpdateInput!) {
      update${one}(id: $id, data: $data) { id }
    }`,
    { id, data: dates },
  )
}

const written = eachShapeOnMongo(
  payload.config.collections.filter(isWritten),
  ({ versions, trash, auth, upload, timestamps }) => [
    [Boolean(versions), trash, Boolean(auth), Boolean(upload), timestamps],
  ],
)

describe(`when documents were made and changed, in ${String(written.length)} collections`, () => {
  test.for(written)('$slug: the clock of the server alone says it', async (config, { http }) => {
    const admin = await http('admin')
    payload.logger.level = 'silent' // refusals are expected
    await write(admin, config, (await live(config.slug)).id)
    payload.logger.level = 'info'
    if (config.timestamps) expect(await forgedIn(config)).toBe(0)
  })
})

test.for(payload.globals.config)('the global $slug too', async ({ slug }, { http }) => {
  const admin = await http('admin')
  const { body } = await admin.get(`/api/globals/${slug}`)
  await admin.send('POST', `/api/globals/${slug}`, { ...Object(body), ...dates })
  expect(JSON.stringify(await payload.db.findGlobal({ slug }))).not.toContain('2010-01-01')
})
