import { sql, type MigrateUpArgs } from '@payloadcms/db-sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { startPayload, tables } from './payload.fixture'

let app: Awaited<ReturnType<typeof startPayload>>
beforeAll(async () => {
  app = await startPayload()
})
afterAll(() => app.stop())

const statuses = (answers: { status: number }[]) => [
  ...new Set(answers.map(({ status }) => status)),
]

const counted = z.object({ totalDocs: z.number() })
const created = z.object({ doc: z.object({ id: z.string() }) })
const translated = z.object({ title: z.object({ fr: z.string(), en: z.string() }) })

const countNotes = async () => counted.parse((await app.rest('GET', 'notes/count')).body).totalDocs

describe('Payload on the single writer', () => {
  it('creates 30 documents at once', async () => {
    const before = await countNotes()
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, n) => app.rest('POST', 'notes', { title: `Note ${n}` })),
    )
    expect(statuses(answers)).toEqual([201])
    expect(await countNotes()).toBe(before + 30)
  })

  it('edits one localised document 20 times at once, and spoils no other language', async () => {
    const { body } = await app.rest('POST', 'notes?locale=en', { title: 'English' })
    const { id } = created.parse(body).doc
    const titles = Array.from({ length: 20 }, (_, n) => `Français ${n}`)

    const answers = await Promise.all(
      titles.map((title) => app.rest('PATCH', `notes/${id}?locale=fr`, { title })),
    )

    expect(statuses(answers)).toEqual([200])
    const { body: note } = await app.rest('GET', `notes/${id}?locale=all`)
    const { title } = translated.parse(note)
    expect(titles).toContain(title.fr)
    expect(title.en).toBe('English')
    const versions = await app.rest('GET', `notes/versions?where[parent][equals]=${id}`)
    expect(counted.parse(versions.body).totalDocs).toBe(21)
  })

  it('finds the translations of a document without reading those of others', async () => {
    const plan = z.array(z.object({ detail: z.string() }))
    for (const table of ['notes_locales', '_notes_v_locales']) {
      const question = `EXPLAIN QUERY PLAN SELECT * FROM ${table} WHERE _parent_id = 'one'`
      const rows: unknown = await app.payload.db.drizzle.all(sql.raw(question))
      expect(plan.parse(rows).map(({ detail }) => detail.split(' ')[0])).toEqual(['SEARCH'])
    }
  })

  it('answers a failed commit as an error, keeps nothing of it, and goes on', async () => {
    const before = await countNotes()
    expect(await app.rest('POST', 'notes', { title: 'doomed' })).toMatchObject({ status: 500 })
    expect(await countNotes()).toBe(before)

    expect(await app.rest('POST', 'notes', { title: 'spared' })).toMatchObject({ status: 201 })
    expect(await countNotes()).toBe(before + 1)
  })
})

describe('the transactions that Payload asks for', () => {
  const begin = async () => {
    const id = await app.payload.db.beginTransaction()
    if (id === null) throw new Error('no transaction')
    return id
  }
  const insert = async (id: number | string, name: string) => {
    await app.payload.create({
      collection: 'payload-migrations',
      data: { name, batch: 1 },
      req: { transactionID: id },
    })
  }
  const isThere = async (name: string) => {
    const where = { name: { equals: name } }
    const { totalDocs } = await app.payload.count({ collection: 'payload-migrations', where })
    return totalDocs === 1
  }

  it('are kept when committed, and forgotten when rolled back', async () => {
    const [kept, dropped] = ['kept', 'dropped']
    const first = await begin()
    await insert(first, kept)
    expect(await isThere(kept)).toBe(false)
    await app.payload.db.commitTransaction(first)

    const second = await begin()
    await insert(second, dropped)
    await app.payload.db.rollbackTransaction(second)

    expect(await isThere(kept)).toBe(true)
    expect(await isThere(dropped)).toBe(false)
  })

  it('reject when their commit fails, then let the next one in', async () => {
    const failed = await begin()
    await insert(failed, 'doomed')
    await expect(app.payload.db.commitTransaction(failed)).rejects.toThrow('FOREIGN KEY')
    expect(await isThere('doomed')).toBe(false)
    await app.payload.db.commitTransaction(await begin())
  })

  it('may be ended twice, as Payload does', async () => {
    const id = await begin()
    await app.payload.db.commitTransaction(id)
    expect(app.payload.db.sessions).toEqual({})
    await app.payload.db.rollbackTransaction(id)
    await app.payload.db.commitTransaction(id)
  })
})

describe('at every start', () => {
  it('applies the migrations that are new, whatever NODE_ENV says', async () => {
    const first = await startPayload({ migrations: [tables] })
    await first.rest('POST', 'notes', { title: 'Before' })
    await first.payload.destroy()

    // As SQLite changes a table: what refers to it must survive.
    const rebuild = {
      name: 'rebuild',
      up: async ({ db }: MigrateUpArgs) => {
        for (const statement of [
          'PRAGMA foreign_keys = OFF',
          'CREATE TABLE new_notes AS SELECT * FROM notes',
          'DROP TABLE notes',
          'CREATE TABLE notes (id text PRIMARY KEY, updated_at text, created_at text, _status text)',
          'INSERT INTO notes SELECT id, updated_at, created_at, _status FROM new_notes',
          'DROP TABLE new_notes',
          'PRAGMA foreign_keys = ON',
        ])
          await db.run(sql.raw(statement))
      },
      down: () => Promise.resolve(),
    }
    const second = await startPayload({ migrations: [tables, rebuild], url: first.url })
    const { body } = await second.rest('GET', 'notes')
    expect(body).toMatchObject({ docs: [{ title: 'Before' }] })

    await second.stop()
    await first.stop()
  })

  it('refuses a database that lacks a table or a column', async () => {
    const forgetful = {
      ...tables,
      up: async (args: MigrateUpArgs) => {
        await tables.up(args)
        await args.db.run(sql`ALTER TABLE notes_locales DROP COLUMN title`)
        await args.db.run(sql`DROP TABLE users_sessions`)
      },
    }
    await expect(startPayload({ migrations: [forgetful] })).rejects.toThrow(
      'The database lacks notes_locales.title, users_sessions._order',
    )
    await expect(startPayload({ migrations: [] })).rejects.toThrow('Create the migration')
  })

  it('refuses rows that a migration left without their parent', async () => {
    const careless = {
      name: 'careless',
      up: async ({ db }: MigrateUpArgs) => {
        await db.run(sql`
          INSERT INTO notes_locales (id, _locale, _parent_id) VALUES (1, 'fr', 'gone')`)
      },
      down: () => Promise.resolve(),
    }
    await expect(startPayload({ migrations: [tables, careless] })).rejects.toThrow(
      'rows without their parent',
    )
  })

  it('closes its connections when it stops', async () => {
    const { payload, stop } = await startPayload()
    const { $client } = payload.db.drizzle
    await stop()
    expect($client.closed).toBe(true)
  })
})
