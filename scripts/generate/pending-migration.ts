import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import type { Payload } from 'payload'
import { z } from 'zod'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

const isSqlite = (db: unknown): db is SQLiteAdapter =>
  typeof db === 'object' && db !== null && 'name' in db && db.name === 'sqlite'

const drizzleSnapshot = z.record(z.string(), z.unknown())

/** The statements that the committed migrations lack to fit the collections. SQLite only. */
export const pendingStatements = async ({ db }: Payload): Promise<string[]> => {
  if (!isSqlite(db)) throw new Error('Migrations are SQLite’s: run this with a file: DATABASE_URL.')
  const snapshot = readdirSync(db.migrationDir)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1)
  const { generateDrizzleJson, generateMigration } = db.requireDrizzleKit()
  const before = drizzleSnapshot.parse(
    snapshot
      ? JSON.parse(readFileSync(resolve(db.migrationDir, snapshot), 'utf8'))
      : db.defaultDrizzleSnapshot,
  )
  return generateMigration(before, await generateDrizzleJson(db.schema))
}
