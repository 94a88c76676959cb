import { createLocalReq, type Payload, type SanitizedCollectionConfig } from 'payload'
import { stringify } from 'qs-esm'
import { expect } from 'vitest'
import { z } from 'zod'

import loaded from '@/payload.config'
import { fewerOnMongo } from '@/tests/support/databases'
import { statusOf } from '@/tests/support/answers'
import { graphqlNamesOf } from '@/tests/support/any-query'
import type { Answer, Client } from '@/tests/support/http'
import { joinedDocuments } from '@/tests/support/joined-documents'
import { test } from '@/tests/support/test'

const config = await loaded
const collections = config.collections.filter(({ versions }) => versions?.drafts)

let written: ReturnType<typeof joinedDocuments> | undefined
const documents = (payload: Payload) => (written ??= joinedDocuments(payload, config))

type Target = { payload: Payload; collection: SanitizedCollectionConfig; id: string }

const slugOf = ({ slug }: SanitizedCollectionConfig) => slug

const documentRead = z.looseObject({
  _status: z.string(),
  deletedAt: z
    .string()
    .nullish()
    .transform((moment) => moment ?? null),
  updatedAt: z.string(),
})

/** The document as it is published, whatever waits beside it, and what waits. */
const stateOf = async ({ payload, collection, id }: Target) => {
  const req = await createLocalReq({}, payload)
  const read = async (draft: boolean) => {
    const found: unknown = await payload.findByID({
      collection: slugOf(collection),
      id,
      depth: 0,
      draft,
      overrideAccess: true,
      req,
      trash: true,
    })
    return documentRead.parse(found)
  }
  // The trash says when it gave the document back.
  const published = { ...(await read(false)), updatedAt: undefined }
  return { published, pending: await read(true) }
}

/** A change that every rule lets through: another flag, or the same text with a word more. */
const changeOf = ({ flattenedFields, admin }: SanitizedCollectionConfig, before: object) => {
  const flag = flattenedFields.find(({ name }) => name === 'sample')
  const name = flag ? 'sample' : (admin.useAsTitle ?? 'title')
  const value: unknown = Reflect.get(before, name)
  return { [name]: flag ? value !== true : `${String(value)} bis` }
}

type Write = (target: Target, client: Client, data: object) => Promise<Answer>
type RunningServer = {
  name: string
  send: Write
  among?: (collection: SanitizedCollectionConfig) => boolean
}

const only = (id: string) => stringify({ where: { id: { equals: id } }, trash: true })

const rest: Write = ({ collection, id }, client, data) =>
  client.send('PATCH', `/api/${collection.slug}/${id}?trash=true`, data)
const bulk: Write = ({ collection, id }, client, data) =>
  client.send('PATCH', `/api/${collection.slug}?${only(id)}`, data)
const graphql: Write = ({ collection, id }, client, data) => {
  const { one } = graphqlNamesOf(collection)
  const query = `mutation ($id: String!, $data: mutation${one}UpdateInput!) {
    update${one}(id: $id, data: $data, trash: true) { id }
  }`
  return client.graphql(query, { id, data })
}

const inAndOut =
  (write: Write): Write =>
  async (target, client) => {
    const gone = await write(target, client, { deletedAt: new Date().toISOString() })
    expect(gone.status).toBe(200)
    const { published, pending } = await stateOf(target)
    expect([published.deletedAt, pending.deletedAt]).toEqual([
      expect.any(String),
      expect.any(String),
    ])
    return write(target, client, { deletedAt: null })
  }

const draftVersion = async ({ payload, collection, id }: Target) => {
  const { docs } = await payload.findVersions({
    collection: slugOf(collection),
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'draft' } }] },
    limit: 1,
    sort: 'updatedAt',
    overrideAccess: true,
    req: await createLocalReq({}, payload),
  })
  return docs[0]?.id
}

const restore: Write = async (target, client) =>
  client.send(
    'POST',
    `/api/${target.collection.slug}/versions/${String(await draftVersion(target))}`,
  )

const hasTrash = ({ trash }: SanitizedCollectionConfig) => trash

/** The Local API does by the same operations what REST does. */
const ways: RunningServer[] = [
  { name: 'REST', send: rest },
  { name: 'REST, of many', send: bulk },
  { name: 'GraphQL', send: graphql },
  { name: 'the trash', send: inAndOut(rest), among: hasTrash },
  { name: 'the trash, of many', send: inAndOut(bulk), among: hasTrash },
  { name: 'an older draft is restored', send: restore },
]

test.for(fewerOnMongo(collections, 2).map(({ slug }) => slug))(
  `what is published stays so while a draft of it waits, by ${String(ways.length)} ways: %s`,
  { timeout: 60_000 },
  async (slug, { payload, http }) => {
    const collection = collections.find((one) => one.slug === slug)
    if (!collection) throw new Error(`There is no collection « ${slug} ».`)
    const client = await http('admin')
    const write = await documents(payload)
    const target = { payload, collection, id: await write(slug, 'newer draft') }
    const { published, ...first } = await stateOf(target)
    expect(published._status).toBe('published')

    let { pending: before } = first
    for (const { name, send, among = () => true } of ways) {
      if (!among(collection)) continue
      const answer = await send(target, client, changeOf(collection, before))
      expect(statusOf(answer), name).toBe(200)
      const after = await stateOf(target)
      expect(after.published, name).toEqual(published)
      expect(after.pending._status, name).toBe('draft')
      expect(after.pending.updatedAt, name).not.toBe(before.updatedAt) // it was written
      before = after.pending
    }
  },
)
