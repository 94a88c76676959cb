import { createClient } from '@libsql/client'

/**
 * Tells when something was written: as long as the answer is the same, nothing was committed in
 * between, by this process or another. `undefined` when it cannot be told.
 */
export type LastChange = () => Promise<string | undefined>

/**
 * The last change of a SQLite database, on a connection that asks nothing else. SQLite counts for
 * each connection the commits of the others: a new one begins again, hence its own number.
 */
export const sqliteLastChange = (url: string): LastChange => {
  let client: ReturnType<typeof createClient> | undefined
  let connections = 0

  const connect = () => {
    connections += 1
    return createClient({ url })
  }
  return async () => {
    try {
      client ??= connect()
      const { rows } = await client.execute('PRAGMA data_version')
      return `${connections}.${Number(rows[0]?.data_version)}`
    } catch {
      // What asks does without. The connection may be left within a statement: it would see no change.
      client?.close()
      client = undefined
      return undefined
    }
  }
}
