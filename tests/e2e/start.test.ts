import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createClient } from '@libsql/client'
import { afterAll, beforeAll, describe, inject, test, vi } from 'vitest'

import { roles } from '@/access/roles'
import { expect } from '@/tests/support/browser'
import {
  accountsShown,
  environmentIn,
  freePort,
  startProgram,
} from '@/tests/support/served-application'

let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'resolument-start-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

const isTrace = /^ +at /m

/** Each table of a database with the number of its rows and a digest of all they hold. */
const contentOf = async (url: string) => {
  const database = createClient({ url })
  const tables = await database.execute(
    "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'",
  )
  const content: Record<string, string> = {}
  for (const { name } of tables.rows) {
    if (typeof name !== 'string') continue
    const { rows } = await database.execute(`select * from "${name}"`)
    const digest = createHash('sha256').update(JSON.stringify(rows)).digest('hex')
    content[name] = `${String(rows.length)} rows, ${digest}`
  }
  database.close()
  return content
}

/** An environment with what the database holds once a first start is over. */
const seededEnvironment = async (more: Record<string, string> = {}) => {
  const home = await mkdtemp(join(directory, 'seeded-'))
  const environment = environmentIn(home, await freePort(), more)
  const { DATABASE_URL = '', SERVER_URL = '' } = environment
  await copyFile(inject('seeded'), DATABASE_URL.replace('file:', ''))
  return { environment, DATABASE_URL, SERVER_URL }
}

test('a first start shows where each one begins', () => {
  const { origin, shown } = inject('application')
  for (const role of ['anyone', ...Object.keys(roles)])
    expect(shown).toMatch(new RegExp(`^ {2}${role} +${origin}`, 'm'))
})

test('a second start touches no data and shows no account', async () => {
  // The clocks of the background would write, should a minute strike.
  const { environment, DATABASE_URL, SERVER_URL } = await seededEnvironment({ JOBS: 'worker' })
  const before = await contentOf(DATABASE_URL)
  expect(before.actions).toMatch(/^53 rows/)

  const began = performance.now()
  const second = startProgram(environment)
  await second.says(/is ready/)
  const seconds = (performance.now() - began) / 1000
  process.stdout.write(`A second start is ready in ${seconds.toFixed(1)} s\n`)
  expect((await fetch(`${SERVER_URL}/healthz`)).status).toBe(200)
  const { code, output } = await second.stop()

  expect(code).toBe(0)
  expect(output).not.toMatch(/created|Demonstration accounts|@demo\./)
  expect(await contentOf(DATABASE_URL)).toEqual(before)
})

test('the API answers before the pages are loaded, and who asks for one meanwhile waits', async () => {
  const { environment, SERVER_URL } = await seededEnvironment()
  const program = startProgram(environment)
  const ready = program.says(/is ready/).then(() => 'ready')
  const answered = vi.waitFor(
    async () => {
      expect((await fetch(`${SERVER_URL}/api/actions/count`)).status).toBe(200)
      return 'answered'
    },
    { timeout: 60_000, interval: 20 },
  )
  expect(await Promise.race([ready, answered])).toBe('answered')
  expect((await fetch(SERVER_URL)).status).toBe(200)
  await ready
  expect((await program.stop()).code).toBe(0)
})

test('the demonstration is begun anew once one agrees, and its accounts stay', async () => {
  const [kept, renewed] = await Promise.all([seededEnvironment(), seededEnvironment()])
  const before = await contentOf(kept.DATABASE_URL)
  const [refused, agreed] = await Promise.all([
    startProgram(kept.environment, 'demo:reset').ended,
    startProgram(renewed.environment, 'demo:reset', '--yes').ended,
  ])

  expect(refused.code).toBe(1)
  expect(refused.output).toMatch(/Deletes \d{3} sample documents/)
  expect(refused.output).not.toMatch(isTrace)
  expect(await contentOf(kept.DATABASE_URL)).toEqual(before)

  expect(agreed.output).toMatch(/sample data +\d{3} created/)
  expect(agreed.output).not.toMatch(accountsShown)
  expect(agreed.code).toBe(0)
  const after = await contentOf(renewed.DATABASE_URL)
  for (const table of ['users', 'media', 'communes', 'axes', 'orientations'])
    expect(after[table], table).toBe(before[table])
  for (const table of ['meetings', 'milestones', 'payment_claims']) {
    expect(after[table], table).not.toBe(before[table])
    expect(after[table]?.split(',')[0], table).toBe(before[table]?.split(',')[0])
  }
})

describe.concurrent('what keeps it from starting', () => {
  test('a port that is taken is a sentence', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const address = taken.address()
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0

    const { code, output } = await startProgram(environmentIn(directory, port)).ended
    taken.close()

    expect(code).toBe(1)
    expect(output).toContain(`Port ${String(port)} is taken on 127.0.0.1`)
    expect(output).not.toMatch(isTrace)
  })

  test('a database that it cannot use is a sentence', async () => {
    const environment = environmentIn(directory, await freePort())
    const { code, output } = await startProgram({
      ...environment,
      DATABASE_URL: 'postgres://localhost/resolument',
    }).ended

    expect(code).toBe(1)
    expect(output).toContain('DATABASE_URL must start with file:')
    expect(output).not.toMatch(isTrace)
  })

  test('a configuration that cannot be used is told whole, at once', async () => {
    const { code, output } = await startProgram({
      PORT: 'many',
      SERVER_URL: 'resolument.example',
      DATABASE_URL: 'mongodb://localhost/resolument',
      PAYLOAD_SECRET: 'short',
      DEMO: 'perhaps',
    }).ended

    expect(code).toBe(1)
    for (const name of ['PORT', 'SERVER_URL', 'DATABASE_URL', 'PAYLOAD_SECRET', 'DEMO'])
      expect(output).toMatch(new RegExp(`^ +${name} must `, 'm'))
    expect(output).not.toMatch(isTrace)
  })
})
