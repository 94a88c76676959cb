import Database from 'libsql'

import type { LastChanges } from './last-change'
import { pathOf } from './sqlite-connection'
import { countedChanges } from './sqlite-public-changes'

/** The number that a question answers, in its only column. */
const numberOf = (row: unknown): number => {
  const number: unknown = Array.isArray(row) ? row[0] : undefined
  if (typeof number !== 'number') throw new Error('SQLite tells no number.')
  return number
}

type Seen = { version: number; changes: string }

/**
 * The last changes of a SQLite database, on a connection that asks nothing else. SQLite counts for each
 * connection the commits of the others (`PRAGMA data_version`): a new one begins again, hence its own number.
 * Asked at once, without a promise: it takes some microseconds, and each answer of the cache asks it. Which of
 * the commits may show is read only once there was one.
 */
export const sqliteLastChanges = (
  url: string,
): Record<keyof LastChanges, () => string | undefined> => {
  let asking: ReturnType<typeof connect> | undefined
  let connections = 0
  let seen: Seen | undefined

  const connect = () => {
    connections += 1
    const database = new Database(pathOf(url), { readonly: true })
    try {
      return {
        database,
        version: database.prepare('PRAGMA data_version').raw(),
        changes: database.prepare(countedChanges).raw(),
      }
    } catch (error) {
      database.close() // before the first start there is nothing to count yet: each that asks opens it again
      throw error
    }
  }
  const ask = <T>(question: (connection: ReturnType<typeof connect>) => T): T | undefined => {
    try {
      return question((asking ??= connect()))
    } catch {
      // What asks does without. The connection may be left within a statement: it would see no change.
      asking?.database.close()
      asking = seen = undefined
      return undefined
    }
  }
  const versionOn = (connection: ReturnType<typeof connect>) => numberOf(connection.version.get())

  const ofWhatShows = () =>
    ask((connection) => {
      const now = versionOn(connection)
      if (seen?.version !== now) {
        seen = { version: now, changes: String(numberOf(connection.changes.get())) }
      }
      return seen.changes
    })

  return {
    ofAnything: () =>
      ask((connection) => `${String(connections)}.${String(versionOn(connection))}`),
    ofWhatShows,
  }
}
