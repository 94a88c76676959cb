import { fileURLToPath } from 'node:url'

import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const alias = { '@': root }
/** See scripts/support/configuration.ts: without it, importing Lexical sometimes never ends. */
const execArgv = ['--conditions=production']

/** One process for all files: Payload starts once, and the database is seeded once. */
const shared = { pool: 'forks', maxWorkers: 1, isolate: false, fileParallelism: false } as const

/** Milliseconds. What hangs is found out; what is slow on a busy machine is not what fails a test. */
const patience = { testTimeout: 120_000, hookTimeout: 180_000 }

const drawings = ['tests/support/drawings.ts']

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          execArgv,
          isolate: false, // pure functions: a process for each file takes longer than its tests
          include: ['{access,collections,scripts,seed,src}/**/*.test.{ts,tsx}'],
          setupFiles: drawings,
          ...patience,
        },
      },
      {
        resolve: { alias },
        test: {
          ...shared,
          name: 'int',
          execArgv,
          include: ['tests/int/**/*.test.ts'],
          setupFiles: [
            ...drawings,
            'tests/support/async-storage.ts',
            'tests/support/cheap-passwords.ts',
          ],
          ...patience,
        },
      },
      {
        resolve: { alias },
        test: {
          ...shared,
          name: 'surface',
          execArgv,
          include: ['tests/surface/**/*.test.ts'],
          setupFiles: ['tests/support/cheap-passwords.ts'],
          ...patience,
        },
      },
      {
        resolve: { alias },
        test: {
          ...shared,
          name: 'e2e',
          execArgv,
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/served-application.ts'],
          ...patience,
        },
      },
    ],
  },
})
