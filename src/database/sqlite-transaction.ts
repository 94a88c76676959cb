import { LibsqlError, type Client, type InStatement, type Transaction } from '@libsql/client'
import { Mutex } from 'async-mutex'

/**
 * Opens a transaction on the writing connection; `release` is called once, when it has ended.
 * IMMEDIATE: it waits for other processes here, and nothing in it can meet SQLITE_BUSY afterwards.
 */
export const beginImmediate = async (writer: Client, release: () => void): Promise<Transaction> => {
  let closed = false

  const checkOpen = () => {
    if (closed) throw new LibsqlError('The transaction is closed', 'TRANSACTION_CLOSED')
  }

  const end = async (sql: 'COMMIT' | 'ROLLBACK') => {
    closed = true
    try {
      await writer.execute(sql)
    } catch (error) {
      // SQLite has rolled back by itself when this one fails too.
      if (sql === 'COMMIT') await writer.execute('ROLLBACK').catch(() => undefined)
      throw error
    } finally {
      release()
    }
  }

  const execute = async (statement: InStatement) => {
    checkOpen()
    try {
      return await writer.execute(statement)
    } catch (error) {
      // SQLite may have rolled back by itself (full disk, I/O error), and what follows would be
      // written for good. BEGIN succeeds only when that happened.
      const lost = await writer.execute('BEGIN').then(
        () => true,
        () => false,
      )
      if (lost) await end('ROLLBACK')
      throw error
    }
  }

  const commit = async () => {
    checkOpen()
    await end('COMMIT')
  }

  const rollback = async () => {
    if (!closed) await end('ROLLBACK')
  }

  /** One at a time: after an error, the next must know whether there still is a transaction. */
  const mutex = new Mutex()

  await writer.execute('BEGIN IMMEDIATE')

  return {
    get closed() {
      return closed
    },
    execute: (statement) => mutex.runExclusive(() => execute(statement)),
    batch: (statements) =>
      mutex.runExclusive(async () => {
        const results = []
        for (const statement of statements) results.push(await execute(statement))
        return results
      }),
    // libsql's own rolls the transaction back when it is done.
    executeMultiple: () =>
      Promise.reject(new LibsqlError('One statement at a time in a transaction', 'NOT_SUPPORTED')),
    commit: () => mutex.runExclusive(commit),
    rollback: () => mutex.runExclusive(rollback),
    // It cannot fail but on a closed connection, and that one has nothing left to roll back.
    close: () => void mutex.runExclusive(rollback).catch(() => undefined),
  }
}
