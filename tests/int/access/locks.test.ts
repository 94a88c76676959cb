import { randomUUID } from 'node:crypto'
import { register } from 'node:module'

import { type CollectionSlug, createLocalReq, type Payload, type Where } from 'payload'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { z } from 'zod'

import { type Persona, personas } from '@/access/personas'
import { permissionMatrix } from '@/scripts/generate/permissions'
import { liveDocuments } from '@/tests/support/live-documents'
import { startPayload } from '@/tests/support/payload'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'

const payload = await startPayload()
const accounts = await personaAccounts(payload)
const matrix = await permissionMatrix(payload)

const slug = 'payload-locked-documents'
const address = `/api/${slug}`

const accountOf = (persona: Persona) => accounts.get(persona)?.user

const { live } = await liveDocuments(payload, 'locks')

/** Node has no use for the style sheets that Payload's components import. */
const withoutStyles = String.raw`
  export const load = (url, context, next) =>
    /\.s?css$/.test(url)
      ? { format: 'module', source: 'export default ""', shortCircuit: true }
      : next(url, context)
`
register(`data:text/javascript,${encodeURIComponent(withoutStyles)}`)
const { buildFormStateHandler } = await import('@payloadcms/ui/utilities/buildFormState')
const { formState } = await import('@/src/payload/server-functions/form-state')

beforeAll(() => {
  payload.importMap = new Proxy({}, { get: () => () => null }) // nothing is drawn
  payload.logger.level = 'silent' // refusals are what is wanted
})
afterAll(() => {
  payload.logger.level = 'info'
})

type Named = { collectionSlug: CollectionSlug; id: string }

const isLocked = async ({ collectionSlug, id }: Named) => {
  const where: Where = {
    and: [
      { 'document.relationTo': { equals: collectionSlug } },
      { 'document.value': { equals: id } },
    ],
  }
  const { totalDocs } = await payload.db.count({ collection: slug, where })
  await payload.db.deleteMany({ collection: slug, where })
  return totalDocs > 0
}

/** Whether the form of a document takes its lock for someone. */
const takesLock = async (
  persona: Persona,
  { collectionSlug, id }: Named,
  ask: typeof formState = formState,
) => {
  const req = await createLocalReq({ user: accountOf(persona) }, payload)
  const permissions = { canAccessAdmin: true, collections: {} }
  await ask({
    ...{ collectionSlug, id, req, returnLockStatus: true, data: {}, skipValidation: true },
    ...{ docPermissions: { fields: true }, docPreferences: { fields: {} }, permissions },
    ...{
      importMap: {},
      cookies: new Map(),
      schemaPath: collectionSlug,
      select: { id: true },
      mockRSCs: true,
    },
  })
  return isLocked({ collectionSlug, id })
}

const answersTo = (collection: string, operation: string) =>
  matrix.find((row) => row.collection === collection && row.operation === operation)?.answers ?? {}

const lockable = payload.config.collections
  .filter(
    ({ slug: name, lockDocuments }) => lockDocuments !== false && !name.startsWith('payload-'),
  )
  .map((one) => one.slug)

describe(`the form of a document in each of ${String(lockable.length)} collections`, () => {
  test.for(lockable)('%s: takes its lock for whoever may update it alone', async (collection) => {
    const { id } = await live(collection)
    for (const persona of personas) {
      const update = answersTo(collection, 'update')[persona]
      const isTaken = await takesLock(persona, { collectionSlug: collection, id })
      if (update === 'none') expect(isTaken, persona).toBe(false)
      if (update === 'all') expect(isTaken, persona).toBe(true)
      expect(await takesLock(persona, { collectionSlug: collection, id: randomUUID() })).toBe(false)
    }
  })
})

type On = { document?: { relationTo: string; value: string }; globalSlug?: string }

const lock = async ({ db }: Payload, persona: Persona, on: On) => {
  const user = { relationTo: 'users', value: accountOf(persona)?.id }
  const req = await createLocalReq({}, payload)
  const created: unknown = await db.create({ collection: slug, data: { ...on, user }, req })
  return z.object({ id: z.string() }).parse(created).id
}

const shape = z.looseObject({
  user: z.object({ value: z.string() }),
  document: z.object({ relationTo: z.string(), value: z.string() }),
  updatedAt: z.string(),
})

const lockOf = async (id: string) =>
  shape.safeParse(await payload.db.findOne({ collection: slug, where: { id: { equals: id } } }))
    .data

const outOfReach = { editor: 'expenses', 'committee-member': 'axes' } as const

describe('the locks themselves', () => {
  test.for(['editor', 'committee-member'] as const)(
    'of what it may not update are nothing to %s, by any API',
    async (persona, { http }) => {
      const relationTo = outOfReach[persona]
      const value = (await live(relationTo)).id
      const id = await lock(payload, 'admin', { document: { relationTo, value } })
      const client = await http(persona)
      const user = { relationTo: 'users', value: accountOf(persona)?.id }

      for (const where of [`/${id}`, `?where[id][equals]=${id}`])
        expect(JSON.stringify((await client.get(`${address}${where}`)).body)).not.toContain(value)
      const { body } = await client.graphql(
        `{ PayloadLockedDocument(id: "${id}") { document { relationTo } } }`,
      )
      expect(JSON.stringify(body)).not.toContain(relationTo)
      for (const where of [`/${id}`, `?where[id][equals]=${id}`]) {
        await client.send('PATCH', `${address}${where}`, { user })
        await client.send('DELETE', `${address}${where}`)
      }
      await client.graphql(`mutation { deletePayloadLockedDocument(id: "${id}") { id } }`)
      await client.graphql(
        `mutation { updatePayloadLockedDocument(id: "${id}", data: { user: {
          relationTo: users, value: "${user.value ?? ''}" } }) { id } }`,
      )
      expect((await lockOf(id))?.user.value).toBe(accountOf('admin')?.id)
    },
  )

  test('of the mail settings are for administrators', async ({ http }) => {
    const id = await lock(payload, 'admin', { globalSlug: 'mail-settings' })
    const manager = await http('project-manager')
    expect((await manager.send('DELETE', `${address}/${id}`)).status).toBe(403)
    expect((await (await http('admin')).send('DELETE', `${address}/${id}`)).status).toBe(200)
  })

  test('are taken over for oneself, and stay on their document', async ({ http }) => {
    const value = (await live('axes')).id
    const id = await lock(payload, 'admin', { document: { relationTo: 'axes', value } })
    const expense = (await live('expenses')).id
    const { status } = await (
      await http('editor')
    ).send('PATCH', `${address}/${id}`, {
      user: { relationTo: 'users', value: accountOf('project-manager')?.id },
      document: { relationTo: 'expenses', value: expense },
    })
    expect(status).toBe(200)
    expect(await lockOf(id)).toMatchObject({
      user: { value: accountOf('editor')?.id },
      document: { relationTo: 'axes', value },
    })
  })

  test('are given back by their owner, whatever they may update since', async ({ http }) => {
    const value = (await live('axes')).id
    const id = await lock(payload, 'committee-member', { document: { relationTo: 'axes', value } })
    const member = await http('committee-member')
    expect((await member.send('DELETE', `${address}/${id}`)).status).toBe(200)
    expect(await lockOf(id)).toBeUndefined()
  })
})

test('Payload itself still locks for whoever asks: else src/payload/server-functions/form-state.ts may go', async () => {
  const { id } = await live('axes')
  const named = { collectionSlug: 'axes', id } as const
  expect(await takesLock('committee-member', named, buildFormStateHandler)).toBe(true)
})
