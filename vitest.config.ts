import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { configDefaults, defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const alias = { '@': root }
/**
 * See scripts/support/configuration.ts: without the first, importing Lexical sometimes never ends.
 * Megabytes for what is young: what a request leaves behind dies there, and is collected less often.
 */
const execArgv = ['--conditions=production', '--max-semi-space-size=64']

/**
 * In memory, where the machine has two gigabytes of it to spare: SQLite waits for the disk at each of
 * thousands of writes, and none of the tests' outlives a power cut.
 */
const memory = '/dev/shm'
const isRoomy = () => {
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize > 2 ** 31
}
const directory = mkdtempSync(
  join(existsSync(memory) && isRoomy() ? memory : tmpdir(), 'resolument-'),
)
process.once('exit', () => {
  rmSync(directory, { recursive: true, force: true })
})

/**
 * Whatever starts the tests and whatever `.env` says, they write in a temporary folder alone. On
 * MongoDB, `scripts/test.ts` names the databases of the server that it has started for them.
 */
const { TEST_DATABASE_URL, TEST_WORKERS } = process.env
const env = {
  DATABASE_URL: TEST_DATABASE_URL ?? `file:${join(directory, 'test-PROCESS.db')}`,
  MEDIA_DIR: join(directory, 'media-PROCESS'),
  PAYLOAD_SECRET: '0123456789abcdef'.repeat(4),
  GEOCODER_URL: 'http://127.0.0.1:1', // nobody: a test that needs one says which
}

/** One process for all files: the application starts once. */
const shared = { pool: 'forks', maxWorkers: 1, isolate: false, fileParallelism: false } as const

/** Few processes, each for many files: in each, Payload starts once and the database is seeded once. */
const integration = {
  pool: 'forks',
  maxWorkers: Number(TEST_WORKERS ?? 2),
  isolate: false,
  sequence: { groupOrder: 1 }, // projects of one order have as many processes
} as const

const drawings = ['tests/support/drawings.ts']

/**
 * What asks thousands of questions of every collection, and leaves as many documents, has processes and
 * so a database of its own: in one with the others, each took three times as long.
 */
const wide = [
  'access/absent-targets',
  'access/leaks',
  'graphql/joins',
  'graphql/order',
  'graphql/query-surface',
  'payload/doc-access',
  'payload/own-dates',
  'platform/back-office-filters',
  'platform/fuzz',
  'platform/given-ids',
  'platform/old-days',
  'platform/query-answers',
  'platform/query-surface',
].map((name) => `tests/int/${name}.test.ts`)

/** What is said of one database alone is not asked of the other. */
const ofAnotherDatabase = [`**/*.${TEST_DATABASE_URL === undefined ? 'mongodb' : 'sqlite'}.test.ts`]

const throughApis = {
  ...integration,
  execArgv,
  env,
  setupFiles: [
    ...drawings,
    'tests/support/own-database.ts',
    'tests/support/async-storage.ts',
    'tests/support/cheap-passwords.ts',
  ],
}

/** Milliseconds. What hangs is found out; what is slow on a busy machine is not what fails a test. */
const patience = { testTimeout: 120_000, hookTimeout: 180_000 }

/** What a browser does with the application, served as it is to people. */
const inBrowser = (name: string) => ({
  resolve: { alias },
  test: {
    ...shared,
    name,
    execArgv,
    env,
    include: [`tests/${name}/**/*.test.ts`],
    globalSetup: ['tests/support/served-application.ts'],
    ...patience,
  },
})

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          execArgv,
          env,
          isolate: false, // pure functions: a process for each file takes longer than its tests
          include: ['{access,collections,scripts,seed,src}/**/*.test.{ts,tsx}'],
          setupFiles: drawings,
          ...patience,
        },
      },
      {
        resolve: { alias },
        test: {
          ...throughApis,
          name: 'int',
          include: ['tests/int/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...wide, ...ofAnotherDatabase],
          ...patience,
        },
      },
      {
        resolve: { alias },
        test: {
          ...throughApis,
          name: 'wide',
          include: wide,
          sequence: { groupOrder: 2 }, // after the others
          ...patience,
        },
      },
      {
        resolve: { alias },
        test: {
          ...integration,
          name: 'surface',
          execArgv,
          env,
          include: ['tests/surface/**/*.test.ts'],
          setupFiles: ['tests/support/own-database.ts', 'tests/support/cheap-passwords.ts'],
          ...patience,
        },
      },
      inBrowser('e2e'),
      inBrowser('pictures'), // looked at by people: `npm run pictures`
    ],
  },
})
