import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { sql, type MigrateUpArgs } from '@payloadcms/db-sqlite'
import {
  buildConfig,
  type Config,
  type CollectionConfig,
  getPayload,
  handleEndpoints,
} from 'payload'

import { cachingReads } from './cached-reads'
import { sqlite, type CommittedMigration } from './sqlite-adapter'
import { sqliteLastChanges } from './sqlite-last-change'

const anyone = () => true

/** Localised, with drafts: the kind of document whose writes are several statements. */
const notes: CollectionConfig = {
  slug: 'notes',
  versions: { drafts: true },
  access: { read: anyone, readVersions: anyone, create: anyone, update: anyone, delete: anyone },
  fields: [{ name: 'title', type: 'text', localized: true }],
}

/** The tables that the configuration calls for, as a first migration. */
export const tables: CommittedMigration = {
  name: 'tables',
  up: async ({ db, payload }: MigrateUpArgs) => {
    const { generateDrizzleJson, generateMigration } = payload.db.requireDrizzleKit()
    const statements = await generateMigration(
      await generateDrizzleJson({}),
      await generateDrizzleJson(payload.db.schema),
    )
    for (const statement of statements) await db.run(sql.raw(statement))
  },
  down: () => Promise.resolve(),
}

/** Whatever is named « doomed » makes its transaction fail, and only when it is committed. */
const doom: CommittedMigration = {
  name: 'doom',
  up: async ({ db }: MigrateUpArgs) => {
    await db.run(sql`
      CREATE TABLE doom (parent TEXT REFERENCES payload_migrations DEFERRABLE INITIALLY DEFERRED)`)
    await db.run(sql`
      CREATE TRIGGER doomed_note AFTER INSERT ON notes_locales WHEN NEW.title = 'doomed'
      BEGIN INSERT INTO doom VALUES ('nobody'); END`)
    await db.run(sql`
      CREATE TRIGGER doomed_migration AFTER INSERT ON payload_migrations WHEN NEW.name = 'doomed'
      BEGIN INSERT INTO doom VALUES ('nobody'); END`)
  },
  down: () => Promise.resolve(),
}

/** Payload on a temporary SQLite database, whose directory does not exist yet. */
export const startPayload = async ({
  migrations = [tables, doom],
  url,
  file = 'test.db',
  config: more,
}: {
  migrations?: CommittedMigration[]
  url?: string
  /** As its address spells it. */
  file?: string
  config?: Partial<Config>
} = {}) => {
  const directory = await mkdtemp(join(tmpdir(), 'payload-sqlite-'))
  const database = url ?? `file:${join(directory, 'data', file)}`
  // One instance a start, even on the same database.
  const key = randomUUID()
  const config = await buildConfig({
    secret: 'test',
    db: cachingReads(
      sqlite({ url: database, migrationDir: directory, migrations }),
      sqliteLastChanges(database).ofAnything,
    ).adapter,
    collections: [notes],
    localization: { locales: ['fr', 'en'], defaultLocale: 'fr' },
    logger: { options: { level: 'silent' } },
    telemetry: false,
    typescript: { autoGenerate: false },
    ...more,
  })
  const remove = () => rm(directory, { recursive: true })
  const payload = await getPayload({ config, key }).catch(async (error: unknown) => {
    await remove()
    throw error
  })

  return {
    payload,
    url: database,
    /** Asks Payload's REST API: the answers that a client gets. */
    rest: async (
      method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
      path: string,
      data?: object,
      headers: Record<string, string> = {},
    ) => {
      const isForm = data instanceof FormData
      const request = new Request(`http://localhost/api/${path}`, {
        method,
        headers: isForm ? headers : { 'content-type': 'application/json', ...headers },
        ...(data && { body: isForm ? data : JSON.stringify(data) }),
      })
      const response = await handleEndpoints({ config, request, payloadInstanceCacheKey: key })
      const body: unknown = await response.json()
      return { status: response.status, headers: response.headers, body }
    },
    stop: async () => {
      await payload.destroy()
      await remove()
    },
  }
}
