import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Client, InStatement } from '@libsql/client'
import { test as base, describe, expect } from 'vitest'

import { DatabaseBusyError } from './errors'
import { createSingleWriterClient } from './sqlite-client'

const patient = { busyTimeout: 0, lockTimeout: 20_000 }

const test = base.extend<{ url: string; client: Client }>({
  url: async ({ task }, use) => {
    const directory = await mkdtemp(join(tmpdir(), `sqlite-client-${task.id}-`))
    await use(`file:${join(directory, 'test.db')}`)
    await rm(directory, { recursive: true })
  },
  client: async ({ url }, use) => {
    const client = await createSingleWriterClient({ url, ...patient })
    await client.executeMultiple(`
      CREATE TABLE account (id INTEGER PRIMARY KEY, balance INTEGER UNIQUE);
      CREATE TABLE entry (
        account INTEGER REFERENCES account DEFERRABLE INITIALLY DEFERRED,
        note TEXT
      );
    `)
    await use(client)
    client.close()
  },
})

const insert = (balance: number): InStatement => ({
  sql: 'INSERT INTO account (balance) VALUES (?)',
  args: [balance],
})
const orphan: InStatement = "INSERT INTO entry VALUES (404, 'no such account')"
const conflict = { code: 'SQLITE_CONSTRAINT_UNIQUE' }

const balances = async (client: Pick<Client, 'execute'>) => {
  const { rows } = await client.execute('SELECT balance FROM account ORDER BY balance')
  return rows.map(({ balance }) => balance)
}

const simultaneously = (times: number, work: (index: number) => Promise<unknown>) =>
  Promise.all(Array.from({ length: times }, (_, index) => work(index)))

const nextTick = () => new Promise((resolve) => setImmediate(resolve))

describe('transactions take turns', () => {
  test('30 simultaneous ones all succeed', async ({ client }) => {
    await simultaneously(30, async (index) => {
      const transaction = await client.transaction('write')
      await nextTick()
      await transaction.execute(insert(index))
      await nextTick()
      await transaction.commit()
    })
    expect(await balances(client)).toHaveLength(30)
  })

  test('20 simultaneous read-modify-writes give an exact sum', async ({ client }) => {
    await client.execute(insert(0))
    await simultaneously(20, async () => {
      const transaction = await client.transaction('write')
      const [balance] = await balances(transaction)
      await nextTick()
      await transaction.execute({
        sql: 'UPDATE account SET balance = ?',
        args: [Number(balance) + 1],
      })
      await transaction.commit()
    })
    expect(await balances(client)).toEqual([20])
  })

  test('a read outside sees what was committed, and does not wait', async ({ client }) => {
    await client.execute(insert(1))
    const transaction = await client.transaction('write')
    await transaction.execute('UPDATE account SET balance = 2')

    expect(await balances(transaction)).toEqual([2])
    expect(await balances(client)).toEqual([1])

    await transaction.commit()
    expect(await balances(client)).toEqual([2])
  })

  test('someone who asks how a query runs does not freeze what is read', async ({ client }) => {
    await client.execute('EXPLAIN QUERY PLAN SELECT * FROM account')
    for (const balance of [1, 2, 3]) {
      await client.execute(insert(balance))
      expect(await balances(client)).toHaveLength(balance)
    }
  })

  test('a single write waits for the open transaction, and is not part of it', async ({
    client,
  }) => {
    const transaction = await client.transaction('write')
    const outside = client.execute(insert(1))
    await transaction.execute(insert(2))
    await transaction.rollback()
    await outside
    expect(await balances(client)).toEqual([1])
  })

  test('a write that waits too long is told so, and the turn passes on', async ({
    client,
    url,
  }) => {
    const hurried = await createSingleWriterClient({ url, busyTimeout: 0, lockTimeout: 50 })
    const transaction = await hurried.transaction('write')
    const waiting = [hurried.execute(insert(1)), hurried.transaction('write')]
    for (const result of await Promise.allSettled(waiting))
      expect(result).toMatchObject({ status: 'rejected', reason: { status: 503 } })
    await transaction.commit()

    await hurried.execute(insert(2))
    expect(await balances(client)).toEqual([2])
    hurried.close()
  })

  test('another process that writes is a busy database too', async ({ client, url }) => {
    const other = await createSingleWriterClient({ url, ...patient })
    const transaction = await other.transaction('write')
    await expect(client.execute(insert(1))).rejects.toThrow(DatabaseBusyError)
    await expect(client.transaction('write')).rejects.toThrow(DatabaseBusyError)
    await expect(client.batch([insert(1)])).rejects.toThrow(DatabaseBusyError)
    await transaction.commit()

    // libsql would answer these as done and never commit them.
    await client.execute(insert(2))
    const next = await client.transaction('write')
    await next.execute(insert(3))
    await next.commit()
    expect(await balances(other)).toEqual([2, 3])
    other.close()
  })
})

describe('a transaction ends once', () => {
  test('rollback leaves nothing, and may be repeated', async ({ client }) => {
    const transaction = await client.transaction('write')
    await transaction.execute(insert(1))
    await transaction.rollback()
    await transaction.rollback()
    transaction.close()
    expect(await balances(client)).toEqual([])
  })

  test('close rolls back', async ({ client }) => {
    const transaction = await client.transaction('write')
    await transaction.execute(insert(1))
    transaction.close()
    await client.execute(insert(2))
    expect(await balances(client)).toEqual([2])
  })

  test('an ended one refuses statements and does not end its successor', async ({ client }) => {
    const ended = await client.transaction('write')
    await ended.commit()
    const successor = await client.transaction('write')
    await successor.execute(insert(1))

    await expect(ended.execute(insert(2))).rejects.toMatchObject({ code: 'TRANSACTION_CLOSED' })
    await expect(ended.commit()).rejects.toMatchObject({ code: 'TRANSACTION_CLOSED' })
    await ended.rollback()
    ended.close()

    await successor.commit()
    expect(await balances(client)).toEqual([1])
  })

  test('a failed COMMIT rejects, leaves nothing, and the next write works', async ({ client }) => {
    const transaction = await client.transaction('write')
    await transaction.execute(insert(1))
    await transaction.execute(orphan)
    await expect(transaction.commit()).rejects.toMatchObject({ message: /FOREIGN KEY/ })
    expect(transaction.closed).toBe(true)

    await client.execute(insert(2))
    expect(await balances(client)).toEqual([2])
  })

  test('an ordinary error leaves it open', async ({ client }) => {
    const transaction = await client.transaction('write')
    await transaction.execute(insert(1))
    await expect(transaction.execute(insert(1))).rejects.toMatchObject(conflict)
    await transaction.execute(insert(2))
    await transaction.commit()
    expect(await balances(client)).toEqual([1, 2])
  })

  test('ending it while its statements fail leaves none behind', async ({ client }) => {
    await client.execute(insert(1))
    for (let ticks = 0; ticks < 20; ticks += 1) {
      const transaction = await client.transaction('write')
      const failing = [transaction.execute(insert(1)), transaction.execute(insert(1))]
      const next = client.execute(insert(2 + ticks))
      for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve()
      await Promise.allSettled([transaction.rollback(), ...failing])

      await next
      expect(await balances(client)).toHaveLength(2 + ticks)
    }
  })

  test('a full disk rolls it back: nothing after it is written outside', async ({ client }) => {
    const { rows } = await client.execute('PRAGMA page_count')
    await client.execute(`PRAGMA max_page_count = ${Number(rows[0]?.page_count)}`)
    const transaction = await client.transaction('write')
    await transaction.execute(insert(1))
    const large = { sql: 'INSERT INTO entry VALUES (NULL, ?)', args: ['x'.repeat(100_000)] }
    await expect(transaction.execute(large)).rejects.toMatchObject({ code: 'SQLITE_FULL' })

    await expect(transaction.execute(insert(2))).rejects.toMatchObject({
      code: 'TRANSACTION_CLOSED',
    })
    await expect(transaction.commit()).rejects.toMatchObject({ code: 'TRANSACTION_CLOSED' })
    expect(await balances(client)).toEqual([])
    await client.execute(insert(3))
    expect(await balances(client)).toEqual([3])
  })

  test('nor what was asked at the same time', async ({ client }) => {
    await client.execute(insert(1))
    const transaction = await client.transaction('write')
    const both = await Promise.allSettled([
      transaction.execute('INSERT OR ROLLBACK INTO account (balance) VALUES (1)'),
      transaction.execute(insert(2)),
    ])
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await balances(client)).toEqual([1])
  })
})

describe('the other ways to write', () => {
  test('a batch is all or nothing', async ({ client }) => {
    await expect(client.batch([insert(1), insert(1)])).rejects.toMatchObject(conflict)
    expect(await balances(client)).toEqual([])
    await client.batch([insert(1), insert(2)])
    expect(await balances(client)).toEqual([1, 2])
  })

  test('a batch inside a transaction is part of it', async ({ client }) => {
    const transaction = await client.transaction('write')
    const results = await transaction.batch([insert(1), 'SELECT balance FROM account'])
    expect(results.map(({ rows }) => rows.length)).toEqual([0, 1])
    await transaction.rollback()
    expect(await balances(client)).toEqual([])
  })

  test('batch, migrate and several statements wait for the transaction', async ({ client }) => {
    const transaction = await client.transaction('write')
    const waiting = Promise.all([
      client.batch([insert(1)]),
      client.migrate([insert(2)]),
      client.executeMultiple('INSERT INTO account (balance) VALUES (3);'),
      client.execute(
        'WITH four (n) AS (VALUES (4)) INSERT INTO account (balance) SELECT n FROM four',
      ),
    ])
    await transaction.execute(insert(0))
    await transaction.rollback()
    await waiting
    expect(await balances(client)).toEqual([1, 2, 3, 4])
  })

  test('several statements at once are refused in a transaction, which goes on', async ({
    client,
  }) => {
    const transaction = await client.transaction('write')
    await transaction.execute(insert(1))
    await expect(transaction.executeMultiple('DELETE FROM account;')).rejects.toThrow(
      'One statement',
    )
    await transaction.commit()
    expect(await balances(client)).toEqual([1])
  })
})

describe('what is asked again', () => {
  test('gives what was written meanwhile, however many rows', async ({ client }) => {
    for (const size of [0, 1, 99, 100, 101]) {
      await client.execute('DELETE FROM account')
      for (let n = 1; n <= size; n += 1) await client.execute(insert(n))
      expect(await balances(client)).toHaveLength(size)
    }
  })

  test('is asked of the table as it has become', async ({ client }) => {
    const sql = 'SELECT balance, id FROM account'
    await client.execute(insert(1))
    await client.execute(sql)
    await client.executeMultiple('ALTER TABLE account ADD COLUMN note TEXT')
    expect(await client.execute(sql)).toMatchObject({
      columns: ['balance', 'id'],
      rows: [{ balance: 1 }],
    })
    await client.executeMultiple('DROP TABLE account')
    await expect(client.execute(sql)).rejects.toThrow('no such table')
  })

  test('is answered after it has failed, and sees what was committed since', async ({ client }) => {
    const note = (text: string) => ({ sql: 'INSERT INTO entry VALUES (NULL, ?)', args: [text] })
    const read = async () => {
      const { rows } = await client.execute('SELECT json(note) AS note FROM entry')
      return rows.map(({ note }) => note)
    }
    await client.execute(note('1'))
    expect(await read()).toEqual(['1'])
    await client.execute(note('not JSON'))
    await expect(read()).rejects.toThrow('malformed JSON')
    await client.execute("DELETE FROM entry WHERE note = 'not JSON'")
    await client.execute(note('2'))
    expect(await read()).toEqual(['1', '2'])

    await client.execute(insert(1))
    await expect(client.execute(insert(1))).rejects.toMatchObject(conflict)
    await client.execute(insert(2))
    expect(await balances(client)).toEqual([1, 2])
  })
})

describe('the connections', () => {
  test('commit to the disk, check foreign keys, and tell readers of a commit', async ({
    client,
  }) => {
    const setting = async (name: string) => (await client.execute(`PRAGMA ${name}`)).rows[0]?.[0]
    expect(await setting('journal_mode')).toBe('wal')
    expect(await setting('synchronous')).toBe(2)
    expect(await setting('foreign_keys')).toBe(1)

    const before = await setting('data_version')
    expect(await setting('data_version')).toBe(before)
    await client.execute(insert(1))
    expect(await setting('data_version')).not.toBe(before)
  })

  test('are closed together', async ({ client }) => {
    client.close()
    expect(client.closed).toBe(true)
    await expect(client.execute('SELECT 1')).rejects.toMatchObject({ code: 'CLIENT_CLOSED' })
    await expect(client.execute(insert(1))).rejects.toMatchObject({ code: 'CLIENT_CLOSED' })
  })

  test('refuse a database in memory, where each would have its own', async () => {
    const memory = { url: 'file::memory:', ...patient }
    await expect(createSingleWriterClient(memory)).rejects.toThrow('give a local file')
  })
})
