import { type Client, createClient, type InStatement } from '@libsql/client'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'

import { startPayload, tables } from './payload.fixture'

let app: Awaited<ReturnType<typeof startPayload>>
/** Another process, as far as the database is concerned. */
let other: Awaited<ReturnType<typeof startPayload>>
beforeAll(async () => {
  app = await startPayload()
  other = await startPayload({ url: app.url, migrations: [] })
})
afterAll(async () => {
  await other.stop()
  await app.stop()
})

type App = typeof app

const created = z.object({ doc: z.object({ id: z.string() }) })
const create = async (by: App, title: string) =>
  created.parse((await by.rest('POST', 'notes', { title })).body).doc

type List = { docs: { id: string; title?: unknown }[] }
const list = z.object({ docs: z.array(z.object({ id: z.string() })) })
const isList = (found: unknown): found is List => list.safeParse(found).success
/** As Payload itself asks, whose types know no collection of a test. */
const find = async ({ payload: { db } }: App, asked: object = {}) => {
  const found: unknown = await Reflect.apply(db.find, db, [
    { collection: 'notes', where: {}, sort: 'id', ...asked },
  ])
  if (!isList(found)) throw new Error('The notes are no list.')
  return found
}
const count = async ({ payload: { db } }: App, where: object = {}) => {
  const found: unknown = await Reflect.apply(db.count, db, [{ collection: 'notes', where }])
  return z.object({ totalDocs: z.number() }).parse(found).totalDocs
}

const isClient = (client: object): client is Client => 'execute' in client

const openClient = ({ payload }: App = app): Client => {
  const client: object = payload.db.client
  if (!isClient(client)) throw new Error('The database is not open.')
  return client
}

/** How many statements the database is given while something is done. */
const statements = async (work: () => Promise<unknown>, of = app) => {
  const asked = vi.spyOn(openClient(of), 'execute')
  try {
    await work()
    return asked.mock.calls.length
  } finally {
    asked.mockRestore()
  }
}

describe('what is read of the database', () => {
  it('is not asked of it twice, and each gets documents of their own', async () => {
    await create(app, 'Une note')
    const first = await find(app)
    const before = structuredClone(first)
    first.docs.length = 0
    const asked = await statements(async () => {
      const again = await find(app)
      expect(again).toStrictEqual(before)
      Object.assign(again.docs[0] ?? {}, { title: 'Autre chose' })
      expect(await find(app)).toStrictEqual(before)
    })
    expect(asked).toBe(0)
    expect(await statements(() => count(app))).toBe(1)
  })

  it('is another question by each of its words', async () => {
    const { id } = await create(app, 'Une note')
    const wheres: object[] = [
      { id: { equals: id } },
      { id: { not_equals: id } },
      { 'title.fr': { equals: 'Une note' } },
      { id: { exists: true } },
      { id: { exists: false } },
      { id: { in: [id] } },
      { id: { in: [] } },
    ]
    const totals = async () => {
      const found = []
      for (const where of wheres) {
        const { docs } = await find(app, { where })
        const second = await find(app, { where, limit: 1, page: 2 })
        expect(second.docs).toStrictEqual(docs.slice(1, 2))
        expect(await count(app, where)).toBe(docs.length)
        found.push(docs.length)
      }
      return found
    }
    const first = await totals()
    expect(new Set(first).size).toBeGreaterThan(2)
    expect(await totals()).toEqual(first)
  })

  it('is read by each of Payload’s ways, in the same words', async () => {
    await create(app, 'Une note')
    const { db } = app.payload
    const asked = { collection: 'notes', where: {} }
    for (let turn = 0; turn < 2; turn += 1) {
      const one: unknown = await Reflect.apply(db.findOne, db, [asked])
      const versions: unknown = await Reflect.apply(db.findVersions, db, [asked])
      expect(await find(app, { sort: undefined })).toHaveProperty('docs.0.id')
      expect(one).toHaveProperty('title')
      expect(versions).toHaveProperty('docs.0.parent')
      expect(await count(app)).toBeGreaterThan(0)
    }
  })

  it('while something changes is not answered again', async () => {
    await create(app, 'Une note')
    const { docs } = await find(app, { limit: 0, sort: '-id' })
    const client = openClient()
    const execute = client.execute.bind(client)
    const asked = vi
      .spyOn(client, 'execute')
      .mockImplementationOnce(async (statement: InStatement) => {
        const rows = await execute(statement)
        await create(other, 'Entre-temps')
        return rows
      })
    await find(app, { sort: 'createdAt' })
    asked.mockRestore()
    expect((await find(app, { sort: 'createdAt' })).docs.length).toBe(docs.length + 1)
  })

  it('is read again after each write, of this process, another or none of ours', async () => {
    const client = createClient({ url: app.url })
    const anyOf = async () => (await find(app)).docs[0]?.id ?? 'none'
    let writes = 0
    const kinds = {
      create: (by: App) => create(by, 'Nouvelle'),
      update: async (by: App) => {
        const data = { title: `Une autre ${String((writes += 1))}` }
        return by.rest('PATCH', `notes/${await anyOf()}`, data)
      },
      delete: async (by: App) => by.rest('DELETE', `notes/${await anyOf()}`),
      byHand: () => client.execute("UPDATE notes_locales SET title = title || '!'"),
    }
    const kind = fc.constantFrom('create', 'update', 'delete', 'byHand' as const)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(kind, fc.boolean()), { maxLength: 8 }), async (turns) => {
        for (const [name, isOurs] of turns) {
          await kinds[name](isOurs ? app : other)
          const { rows } = await client.execute(
            'SELECT notes.id, title FROM notes LEFT JOIN notes_locales ON _parent_id = notes.id ORDER BY notes.id',
          )
          for (const reader of [app, other]) {
            const { docs } = await find(reader)
            expect(docs.map(({ id, title }) => [id, title])).toEqual(
              rows.map(({ id, title }) => [id, { fr: title }]),
            )
          }
        }
      }),
      { numRuns: 20 },
    )
    client.close()
  })

  it('is cached whatever its file is called', async () => {
    const named = await startPayload({ migrations: [tables], file: 'données%20d’été.db' })
    await create(named, 'Une note')
    const { docs } = await find(named)
    expect(docs).toHaveLength(1)
    expect(await statements(() => find(named), named)).toBe(0)
    await named.stop()
  })

  it('by a question that cannot be copied is asked of the database', async () => {
    const { docs } = await find(app)
    const asked = { because: () => 'nobody copies a function' }
    expect((await find(app, asked)).docs).toStrictEqual(docs)
  })

  it('within a transaction is what it wrote, for nobody else', async () => {
    const before = await find(app)
    const { db } = app.payload
    const transactionID = (await db.beginTransaction()) ?? ''
    const req = { transactionID }
    await Reflect.apply(db.create, db, [{ collection: 'notes', data: { title: {} }, req }])
    expect((await find(app, { req })).docs.length).toBe(before.docs.length + 1)
    expect(await find(app)).toStrictEqual(before)
    await db.rollbackTransaction(transactionID)
    expect(await find(app)).toStrictEqual(before)
  })
})
