import type { Client, InStatement } from '@libsql/client'
import { Mutex, withTimeout } from 'async-mutex'

import { DatabaseBusyError } from './errors'
import { createConnection } from './sqlite-connection'
import { beginImmediate } from './sqlite-transaction'

export type SingleWriterOptions = {
  /** `file:…`. Two connections to `:memory:` would be two databases: it is refused. */
  url: string
  /** Milliseconds to wait for another process. Keep it short: this wait blocks the event loop. */
  busyTimeout: number
  /** Milliseconds a write waits for its turn in this process before `DatabaseBusyError`. */
  lockTimeout: number
}

/**
 * What may go to the reading connection. The rest is a write, or is treated as one: a pragma speaks
 * of the connection it runs on. `data_version` tells a connection of the commits of the others. libsql
 * leaves an EXPLAIN pending: its connection would read for ever what was committed before it.
 */
const reading = /^\s*(select|values|pragma\s+data_version)\b/i

const isRead = (statement: InStatement): boolean =>
  reading.test(typeof statement === 'string' ? statement : statement.sql)

/**
 * A libsql client that queues its writes.
 *
 * SQLite has one writer at a time, and libsql opens a connection for every transaction: under load
 * they meet in SQLITE_BUSY. Here one connection writes, in turn, and another reads meanwhile what
 * was last committed. A statement outside a transaction never joins one that is open: a write
 * waits for it to end, a read does not see it.
 */
export const createSingleWriterClient = async ({
  url,
  busyTimeout,
  lockTimeout,
}: SingleWriterOptions): Promise<Client> => {
  const writer = createConnection(url, [
    `busy_timeout = ${busyTimeout}`,
    'journal_mode = WAL',
    // A write that was answered survives a power cut; with NORMAL the last ones may be lost.
    'synchronous = FULL',
    // The log of one large import must not keep its size for ever: 64 MB.
    'journal_size_limit = 67108864',
    'foreign_keys = ON',
  ])
  const reader = createConnection(url, [`busy_timeout = ${busyTimeout}`, 'query_only = ON'])
  const close = () => {
    reader.close()
    writer.close()
  }

  const { rows } = await writer.use((client) => client.execute('PRAGMA journal_mode'))
  if (rows[0]?.journal_mode !== 'wal') {
    close()
    throw new Error(`${url} cannot be read while it is written: give a local file`)
  }

  const writing = withTimeout(new Mutex(), lockTimeout)

  const claimRun = async () => {
    try {
      return await writing.acquire()
    } catch {
      throw new DatabaseBusyError(
        `Waited ${lockTimeout} ms for the writes before this one. ` +
          'A Local API call without `req` inside a transaction waits for itself.',
      )
    }
  }

  const write = async <T>(work: (client: Client) => Promise<T>): Promise<T> => {
    const release = await claimRun()
    try {
      return await writer.use(work)
    } finally {
      release()
    }
  }

  return {
    protocol: 'file',
    get closed() {
      return writer.closed
    },
    execute: (statement) => {
      const run = (client: Client) => client.execute(statement)
      return isRead(statement) ? reader.use(run) : write(run)
    },
    batch: (statements) => write((client) => client.batch(statements, 'write')),
    migrate: (statements) => write((client) => client.migrate(statements)),
    executeMultiple: (sql) => write((client) => client.executeMultiple(sql)),
    // Whatever its mode: a transaction that starts to write after it has read is one that fails.
    transaction: async () => {
      const release = await claimRun()
      try {
        return await writer.use((client) => beginImmediate(client, release))
      } catch (error) {
        release()
        throw error
      }
    },
    sync: () => writer.use((client) => client.sync()),
    close,
  }
}
