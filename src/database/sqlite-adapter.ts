import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'

import type { Client } from '@libsql/client'
import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { indexTranslations } from './index-translations'
import { createSingleWriterClient } from './sqlite-client'
import { pathOf } from './sqlite-connection'
import { countPublicChanges } from './sqlite-public-changes'

/** What a migration file exports. Methods, because Payload itself types `args` in two ways. */
export type CommittedMigration = {
  name: string
  up(args: unknown): Promise<void>
  down(args: unknown): Promise<void>
}

export type SqliteOptions = {
  /** `file:…`; its directory is created. */
  url: string
  /** Where new migrations are written. */
  migrationDir: string
  /** The committed migrations. They are applied at every start, whatever NODE_ENV says. */
  migrations: CommittedMigration[]
  /** See `SingleWriterOptions`. */
  busyTimeout?: number
  lockTimeout?: number
}

/** Payload's SQLite adapter on a single writer, with transactions that tell when they failed. */
export const sqlite = (options: SqliteOptions): DatabaseAdapterObj<SQLiteAdapter> => {
  const stock = sqliteAdapter({
    client: { url: options.url },
    idType: 'uuid',
    migrationDir: options.migrationDir,
    push: false,
    transactionOptions: {},
  })
  return { ...stock, init: (args) => withSingleWriter(stock.init(args), options) }
}

const withSingleWriter = (adapter: SQLiteAdapter, options: SqliteOptions): SQLiteAdapter => {
  const { url, migrations, busyTimeout = 2_000, lockTimeout = 10_000 } = options
  const { connect, deleteOne, destroy } = adapter
  let client: Client | undefined
  adapter.beforeSchemaInit.push(indexTranslations(adapter))

  return Object.assign(adapter, transactionsOf(adapter), {
    connect: async (args) => {
      await mkdir(dirname(pathOf(url)), { recursive: true })
      client = await createSingleWriterClient({ url, busyTimeout, lockTimeout })
      adapter.client = client
      try {
        await connect?.call(adapter, args)
        await migrate(adapter, migrations)
        await countPublicChanges(client, adapter)
        await analyse(adapter)
      } catch (error) {
        client.close()
        throw error
      }
    },
    // Payload's own fails on a filter on several tables that finds nothing, and looks no further than
    // the table of the collection: a preference that one never had could not be deleted.
    deleteOne: async (args) => {
      const found: unknown = await adapter.findOne(args)
      const deleted: unknown = found === null ? null : await deleteOne.call(adapter, args)
      return deleted
    },
    destroy: async () => {
      await destroy?.call(adapter)
      // There is none after a command that does not connect, such as the one that makes migrations.
      client?.close()
    },
  } satisfies Partial<SQLiteAdapter>)
}

/**
 * Payload's own `commitTransaction` swallows a failed COMMIT: a full disk would be answered as
 * success. Here commit rejects. `sessions` keeps the shape that Payload reads.
 */
const transactionsOf = (adapter: SQLiteAdapter) => {
  const sessions: NonNullable<BaseDatabaseAdapter['sessions']> = adapter.sessions

  /** Out of the registry before it ends: nothing may join a transaction that is ending. */
  const take = async (id: number | string | Promise<number | string>) => {
    const key = await id
    const session = sessions[key]
    Reflect.deleteProperty(sessions, key)
    return session
  }

  return {
    beginTransaction: async () => {
      await adapter.initializing
      const id = randomUUID()
      // Drizzle's transaction lasts as long as its callback: ours lasts until resolve or reject.
      await new Promise<void>((begun, failed) => {
        const ended: Promise<void> = adapter.drizzle.transaction(
          (db) =>
            new Promise((commit, rollback) => {
              const rolledBack = new Error('The transaction was rolled back')
              sessions[id] = {
                db,
                resolve: () => {
                  commit()
                  return ended
                },
                reject: () => {
                  rollback(rolledBack)
                  return ended.catch((error: unknown) => {
                    if (error !== rolledBack) throw error
                  })
                },
              }
              begun()
            }),
        )
        ended.catch(failed)
      })
      return id
    },
    commitTransaction: async (id) => {
      const session = await take(id)
      await session?.resolve()
    },
    rollbackTransaction: async (id) => {
      const session = await take(id)
      await session?.reject()
    },
  } satisfies Partial<SQLiteAdapter>
}

/** Brings the database up to date, and refuses to serve one that the configuration does not fit. */
const migrate = async (adapter: SQLiteAdapter, migrations: CommittedMigration[]) => {
  const { client, rawTables } = adapter

  // SQLite changes a table by making it anew: dropping the old one would delete, in cascade, the
  // rows that refer to it. And inside the migration's transaction this pragma would do nothing.
  await client.execute('PRAGMA foreign_keys = OFF')
  await adapter.migrate({ migrations })
  await client.execute('PRAGMA foreign_keys = ON')

  const { rows: orphans } = await client.execute('PRAGMA foreign_key_check')
  if (orphans.length > 0)
    throw new Error(`A migration left rows without their parent: ${JSON.stringify(orphans[0])}`)

  const { rows } = await client.execute(
    `SELECT tables.name || '.' || columns.name AS name
     FROM sqlite_master AS tables JOIN pragma_table_info(tables.name) AS columns`,
  )
  const present = new Set(rows.map(({ name }) => name))
  const missing = Object.values(rawTables)
    .flatMap((table) => Object.values(table.columns).map(({ name }) => `${table.name}.${name}`))
    .filter((name) => !present.has(name))
  if (missing.length > 0)
    throw new Error(
      `The database lacks ${missing.join(', ')}. ` +
        'Create the migration, add it to the committed ones, start again.',
    )
}

/**
 * Tells SQLite how its rows are spread, at each start. Without, it takes any equality for rarer than any
 * range: a box of the map would be looked for through all that is published. A second for 100 000 places; what
 * is busy or full starts all the same, with what was known before.
 */
const analyse = async ({ client, payload }: SQLiteAdapter) => {
  try {
    await client.execute('ANALYZE')
  } catch (err) {
    payload.logger.warn({ err }, 'SQLite could not count its rows: some questions may take longer.')
  }
}
