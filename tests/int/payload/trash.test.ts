import type { SanitizedCollectionConfig } from 'payload'
import { describe, expect } from 'vitest'
import { z } from 'zod'

import { personas } from '@/access/personas'
import { permissionMatrix } from '@/scripts/generate/permissions'
import { sentencesIn, statusOf } from '@/tests/support/answers'
import { graphqlNamesOf } from '@/tests/support/any-query'
import type { Client } from '@/tests/support/http'
import { liveDocuments } from '@/tests/support/live-documents'
import { startPayload } from '@/tests/support/payload'
import { replacing } from '@/tests/support/replacing'
import { test } from '@/tests/support/test'

const payload = await startPayload()
const matrix = await permissionMatrix(payload)
const { write } = await liveDocuments(payload, 'trash')

const withTrash = payload.config.collections.filter(({ trash }) => trash)

const trashed = async ({ slug }: SanitizedCollectionConfig) => {
  const { id } = await write(slug)
  await payload.db.updateOne({
    collection: slug,
    id,
    data: { deletedAt: new Date().toISOString() },
  })
  return id
}

const kept = z.looseObject({ deletedAt: z.string().nullish() })

const isInTrash = async (collection: SanitizedCollectionConfig['slug'], id: string) =>
  Boolean(
    kept.parse(await payload.db.findOne({ collection, where: { id: { equals: id } } })).deletedAt,
  )

const out = { deletedAt: null }

const ways: Record<
  string,
  (client: Client, config: SanitizedCollectionConfig, id: string) => unknown
> = {
  'PATCH /:id': (client, { slug }, id) =>
    client.send('PATCH', `/api/${slug}/${id}?trash=true`, out),
  'PATCH /:id as a draft': (client, { slug }, id) =>
    client.send('PATCH', `/api/${slug}/${id}?trash=true&draft=true`, out),
  'PATCH ?where': (client, { slug }, id) =>
    client.send('PATCH', `/api/${slug}?trash=true&where[id][equals]=${id}`, out),
  GraphQL: (client, config, id) => {
    const { one } = graphqlNamesOf(config)
    return client.graphql(
      `mutation ($id: String!, $data: mutation${one}UpdateInput!) {
          update${one}(id: $id, data: $data, trash: true) { id }
        }`,
      { id, data: out },
    )
  },
}

const answersTo = (slug: string, operation: string) =>
  matrix.find((row) => row.collection === slug && row.operation === operation)?.answers ?? {}

describe(`out of the trash, in ${String(withTrash.length)} collections`, () => {
  test.for(withTrash)('$slug: only who may put it there', async (config, { http }) => {
    const { slug } = config
    const [mayUpdate, mayTrash] = [answersTo(slug, 'update'), answersTo(slug, 'delete')]
    const id = await trashed(config)
    for (const persona of personas)
      if (mayUpdate[persona] !== 'none' && mayTrash[persona] === 'none')
        for (const [name, restore] of Object.entries(ways)) {
          await restore(await http(persona), config, id)
          expect(await isInTrash(slug, id), `${persona}: ${name}`).toBe(true)
        }
    const { status } = await (
      await http('admin')
    ).send('PATCH', `/api/${slug}/${id}?trash=true`, out)
    if (mayTrash.admin === 'all') expect([status, await isInTrash(slug, id)]).toEqual([200, false])
  })
})

test('who may not is told so, and may still correct what is not in the trash', async ({ http }) => {
  const editor = await http('editor')
  const { id } = await write('axes')
  expect((await editor.send('PATCH', `/api/axes/${id}`, out)).status).toBe(200)
  const gone = await trashed(payload.collections.axes.config)
  expect((await editor.send('PATCH', `/api/axes/${gone}?trash=true`, out)).status).toBe(403)
})

test('a version of the time in the trash is restored out of it', async ({ http }) => {
  const admin = await http('admin')
  const { id } = await write('axes')
  for (const deletedAt of [new Date().toISOString(), null])
    await admin.send('PATCH', `/api/axes/${id}?trash=true`, { deletedAt })
  const { docs } = await payload.db.findVersions<{ deletedAt?: string | null }>({
    collection: 'axes',
    where: { parent: { equals: id } },
  })
  const version = docs.find((one) => one.version.deletedAt)
  expect(version).toBeDefined()
  const editor = await http('editor')
  expect((await editor.send('POST', `/api/axes/versions/${version?.id ?? ''}`)).status).toBe(200)
  expect(await isInTrash('axes', id)).toBe(false)
})

test('a version of what is in the trash is not restored, and each is told so in their language', async ({
  http,
}) => {
  const admin = await http('admin')
  const id = await trashed(payload.collections.axes.config)
  const where = { parent: { equals: id } }
  const [version] = (await payload.db.findVersions({ collection: 'axes', where })).docs
  const inFrench = await admin.send('POST', `/api/axes/versions/${version?.id ?? ''}`)
  expect([inFrench.status, sentencesIn(inFrench)]).toEqual([
    403,
    ['Ce document est dans la corbeille\u00A0: sortez-l’en d’abord, puis restaurez cette version.'],
  ])
  const inEnglish = await admin.graphql(
    `mutation ($id: String!) { restoreVersionAxis(id: $id) { id } }`,
    { id: version?.id },
    { 'accept-language': 'en' },
  )
  expect([statusOf(inEnglish), sentencesIn(inEnglish)]).toEqual([
    403,
    ['This document is in the trash: take it out first, then restore this version.'],
  ])
})

test('Payload itself still asks for no such right: else src/payload/trash.ts may go', async ({
  http,
}) => {
  const { config } = payload.collections.axes
  const [gone, editor] = [await trashed(config), await http('editor')]
  await replacing(config.hooks, { beforeOperation: [] }, () =>
    editor.send('PATCH', `/api/axes/${gone}?trash=true`, out),
  )
  expect(await isInTrash('axes', gone)).toBe(false)
})
