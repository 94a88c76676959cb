import type { Client } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { z } from 'zod'

/** How many writes there were that may show in what anyone reads. */
export const countedChanges = 'SELECT changes FROM public_changes'

/**
 * Collections and globals of which nothing shows in what anyone reads, whatever is written in them: accounts
 * and their sessions, mail, spent links, and what Payload notes for itself. All others count, and so does one
 * that is added, until it has its line here.
 */
export const neverShown: ReadonlySet<string> = new Set([
  'mail-settings',
  'messages',
  'used-links',
  'users',
])

const isCounted = ({ slug }: { slug: string }) =>
  !neverShown.has(slug) && !slug.startsWith('payload-')

const prefix = 'public_changes_'
const trigger = z.object({ name: z.string(), sql: z.string() })

/**
 * A trigger for each way a table is written. A document counts by its row, which Payload writes whenever it
 * writes what hangs on it (lists, translations, relationships); one that may wait as a draft counts once it is
 * or was published, or when it is deleted: the database takes it out of the lists of those that refer to it, which
 * tell its id. What waits in versions is shown to nobody before it is in that row.
 */
const triggersOf = (table: string, hasDrafts: boolean): [string, string][] =>
  (
    [
      ['INSERT', ['NEW']],
      ['UPDATE', ['OLD', 'NEW']],
      ['DELETE', ['OLD']],
    ] as const
  ).map(([written, rows]) => {
    const name = `${prefix}${table}_${written.toLowerCase()}`
    const isPublished = rows.map((row) => `${row}._status = 'published'`).join(' OR ')
    const when = hasDrafts && written !== 'DELETE' ? ` WHEN ${isPublished}` : ''
    return [
      name,
      `CREATE TRIGGER "${name}" AFTER ${written} ON "${table}"${when} ` +
        'BEGIN UPDATE public_changes SET changes = changes + 1; END',
    ]
  })

const triggersFor = ({ payload, tables }: SQLiteAdapter) => {
  const { collections, globals } = payload.config
  const counted = [...collections, ...globals].filter(isCounted)
  return new Map(
    counted.flatMap(({ slug, versions, dbName }) => {
      const table = typeof dbName === 'string' ? dbName : slug.replaceAll('-', '_')
      if (!tables[table]) throw new Error(`« ${slug} » has no table « ${table} ».`)
      return triggersOf(table, Boolean(versions?.drafts))
    }),
  )
}

/**
 * Lets the database itself count the writes that may show, whoever makes them. A migration that makes a table
 * anew loses its triggers: they are looked at whenever a process starts, and what happened while one was
 * missing is counted as a change.
 */
export const countPublicChanges = async (client: Client, adapter: SQLiteAdapter): Promise<void> => {
  const wanted = triggersFor(adapter)
  const { rows } = await client.execute(
    `SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE '${prefix}%'`,
  )
  const present = new Map(
    z
      .array(trigger)
      .parse(rows)
      .map(({ name, sql }) => [name, sql]),
  )
  const gone = [...present].filter(([name, sql]) => wanted.get(name) !== sql)
  const missing = [...wanted].filter(([name, sql]) => present.get(name) !== sql)
  if (gone.length === 0 && missing.length === 0) return
  await client.batch(
    [
      'CREATE TABLE IF NOT EXISTS public_changes (changes INTEGER NOT NULL)',
      'INSERT INTO public_changes SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM public_changes)',
      ...gone.map(([name]) => `DROP TRIGGER "${name}"`),
      ...missing.map(([, sql]) => sql),
      'UPDATE public_changes SET changes = changes + 1',
    ],
    'write',
  )
}
