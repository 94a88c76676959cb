import { type Client, LibsqlError, Sqlite3Client } from '@libsql/client/sqlite3'
import { expandConfig } from '@libsql/core/config'
import Database from 'libsql'

import { DatabaseBusyError } from './errors'
import { keepStatements } from './sqlite-statements'

export type Connection = {
  /** Rejects with `DatabaseBusyError` when another process holds the database. */
  use: <T>(work: (client: Client) => Promise<T>) => Promise<T>
  close: () => void
  readonly closed: boolean
}

/** The file that an address of libsql names: what is escaped in it is not in its name. */
export const pathOf = (url: string): string => expandConfig({ url }, true).path

/**
 * One connection to a SQLite file, with its pragmas.
 *
 * It is made anew after SQLITE_BUSY. libsql leaves the refused statement pending, and a connection
 * in that state answers writes as done without ever committing them.
 */
export const createConnection = (url: string, pragmas: string[]): Connection => {
  let current: { client: Client; ready: Promise<unknown> } | undefined
  let closed = false

  const { path, intMode } = expandConfig({ url }, true)

  const open = () => {
    const client = new Sqlite3Client(path, {}, keepStatements(new Database(path)), intMode)
    const ready = pragmas.reduce<Promise<unknown>>(
      (previous, pragma) => previous.then(() => client.execute(`PRAGMA ${pragma}`)),
      Promise.resolve(),
    )
    return { client, ready }
  }

  return {
    use: async (work) => {
      if (closed) throw new LibsqlError('The client is closed', 'CLIENT_CLOSED')
      const connection = (current ??= open())
      try {
        await connection.ready
        return await work(connection.client)
      } catch (error) {
        if (!(error instanceof LibsqlError && error.code.startsWith('SQLITE_BUSY'))) throw error
        connection.client.close()
        if (current === connection) current = undefined
        throw new DatabaseBusyError(`Another process writes to ${url}: ${error.message}`)
      }
    },
    close: () => {
      closed = true
      current?.client.close()
    },
    get closed() {
      return closed
    },
  }
}
