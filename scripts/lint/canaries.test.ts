import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

/** They correct nothing of Payload: they serve those that do, and are watched with them. */
const helpers = [
  'asked-in.ts',
  'each-collection.ts',
  'errors/answer-with.ts',
  'errors/refuse.ts',
  'errors/tell-language.ts',
  'field-bounds.ts',
  'filters/index.ts',
  'filters/look-up.ts',
  'graphql/batched-find.ts',
  'graphql/library.ts',
  'graphql/resolve.ts',
  'index.ts',
  'may-update.ts',
  'replace-endpoints.ts',
].map((name) => `src/payload/${name}`)

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))

const isTest = (file: string) => file.endsWith('.test.ts')

const corrections = filesIn('src/payload')
  .filter((file) => !isTest(file) && !helpers.includes(file))
  .toSorted()

const tests = [...filesIn('tests/int'), ...filesIn('src/payload')].filter(isTest)

/** The files that tests name: « Payload itself still …: else src/payload/… may go ». */
const watched = tests.flatMap((test) =>
  [...readFileSync(test, 'utf8').matchAll(/'Payload itself still [^'\n]*: else ([^'\n]+) may go'/g)]
    .flatMap(([, names = '']) => names.split(' and '))
    .filter((name) => name.startsWith('src/payload/')),
)

it('each correction of Payload has one canary', () => {
  expect(watched.toSorted()).toEqual(corrections)
})

it.each(corrections)('%s says what Payload does, and in which version', (file) => {
  expect(readFileSync(file, 'utf8')).toMatch(/Payload[\s*]+\d+\.\d+/)
})

it.each(helpers)('%s is there', (file) => {
  expect(existsSync(file)).toBe(true)
})
