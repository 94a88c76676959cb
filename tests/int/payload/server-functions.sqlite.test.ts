import { readFile } from 'node:fs/promises'

import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { z } from 'zod'

import { type Persona, personas } from '@/access/personas'
import { staffRoles } from '@/access/roles'
import {
  argumentsOf,
  isServerFunction,
  type ServerFunction,
} from '@/src/payload/server-functions/arguments'
import { serverFunctionRules } from '@/src/payload/server-functions/rules'
import { anOrientation } from '@/tests/support/builders'
import { identityOf } from '@/tests/support/http'
import { inside } from '@/tests/support/inside'
import { startPayload } from '@/tests/support/payload'
import { personaAccounts } from '@/tests/support/personas'
import { serverFunctions, type Told } from '@/tests/support/server-functions'
import { test } from '@/tests/support/test'

type Args = Record<string, unknown>

const known = Object.keys(argumentsOf).filter(isServerFunction)

let payload: Payload
let functions: Awaited<ReturnType<typeof serverFunctions>>
let usual: Record<ServerFunction, Args>

beforeAll(async () => {
  payload = await startPayload()
  payload.logger.level = 'silent' // refusals, which are what is wanted
  functions = await serverFunctions()
  const data = anOrientation()
  const req = await createLocalReq({}, payload)
  const { id } = await payload.create({ collection: 'orientations', data, req })
  const orientation = { collectionSlug: 'orientations', id }
  usual = {
    'copy-data-from-locale': {
      ...{ collectionSlug: 'orientations', docID: id },
      ...{ fromLocale: 'fr', toLocale: 'nl', overrideData: false },
    },
    'form-state': {
      ...orientation,
      ...{ data: {}, docPermissions: { fields: true }, docPreferences: { fields: {} } },
      ...{ formState: {}, operation: 'update', schemaPath: 'orientations', renderAllFields: false },
    },
    'get-default-layout': {},
    'get-upcoming-scheduled-publish': orientation,
    'render-document': { collectionSlug: 'orientations', docID: id, drawerSlug: 'drawer' },
    'render-document-slots': orientation,
    'render-list': { collectionSlug: 'orientations', query: { limit: 10 }, drawerSlug: 'drawer' },
    'render-widget': { widgetSlug: 'collections', widgetData: {} },
    'schedule-publish': {
      ...{ type: 'publish', date: '2099-01-01T12:00:00.000Z', timezone: 'Europe/Paris' },
      doc: { relationTo: 'orientations', value: id },
    },
    'table-state': {
      ...{ collectionSlug: 'orientations', columns: [{ accessor: 'title', active: true }] },
      query: { limit: 10, sort: 'title' },
    },
  }
})
afterAll(async () => {
  const req = await createLocalReq({}, payload)
  const where = { taskSlug: { equals: 'schedulePublish' } }
  await payload.db.deleteMany({ collection: 'payload-jobs', where, req })
  payload.logger.level = 'info'
})

const strange: unknown[] = [
  ...[null, true, -1, 1e308, '', 'nonsense', '__proto__', '\0', 'x'.repeat(5_000)],
  ...[[], [null], {}, { a: { b: 1 } }],
]

const call = async (persona: Persona, asked: unknown) =>
  functions.call(asked, await identityOf(payload, persona))

const refusal = z.object({ errors: z.array(z.object({ message: z.string().min(10) })).min(1) })

/** What is told that should not be. What is drawn is looked at over the wire. */
const faultOf = (asked: unknown, { status, result }: Told): string[] => {
  if (status < 400) return []
  const text = JSON.stringify(result ?? null)
  const isTold = result === undefined || refusal.safeParse(result).success
  const isWell = [400, 403, 404].includes(status) && isTold && !inside.test(text)
  return isWell ? [] : [`${JSON.stringify(asked).slice(0, 200)}: ${String(status)} ${text}`]
}

/** The arguments of a function, each left out and in turn each of the strange values. */
const variantsOf = (name: ServerFunction, args: Args): Args[] =>
  [...new Set([...Object.keys(argumentsOf[name].shape), ...Object.keys(args)])].flatMap((one) => [
    Object.fromEntries(Object.entries(args).filter(([other]) => other !== one)),
    ...strange.map((value) => ({ ...args, [one]: value })),
  ])

const isStaff = (persona: Persona) => staffRoles.some((role) => role === persona)

test.for(known)('%s answers who may ask', async (name) => {
  const { status, result } = await call('admin', { name, args: usual[name] })
  expect({ status, result: typeof result }).toEqual({ status: 200, result: 'object' })
})

/** What docs/permissions.md says of each function: who may not call it is refused. */
test.for(known)('%s refuses whoever its rule leaves out', async (name) => {
  const accounts = await personaAccounts(payload)
  for (const persona of personas) {
    const req = await createLocalReq({ user: accounts.get(persona)?.user }, payload)
    const { status } = await call(persona, { name, args: usual[name] })
    if (!serverFunctionRules[name]?.({ req })) expect([persona, status]).toEqual([persona, 403])
  }
})

test('a list that one may not read is not there for them', async () => {
  const args = { ...usual['render-list'], collectionSlug: 'messages' }
  expect((await call('editor', { name: 'render-list', args })).status).toBe(404)
  expect((await call('admin', { name: 'render-list', args })).status).toBe(200)
})

const nothing: unknown[] = [
  ...Object.getOwnPropertyNames(Object.prototype),
  ...['nothing', '', 'slugify', 'render-field', 'get-folder-results-component-and-data'],
  ...[undefined, null, 1, {}, [], ['form-state']],
]

describe.each(personas)('%s', (persona) => {
  test(`is told nothing by ${String(nothing.length)} functions that do not exist`, async () => {
    for (const name of nothing) {
      const told = await call(persona, { name, args: usual['form-state'] })
      expect(told.status).toBe(isStaff(persona) ? 404 : 403)
      expect(faultOf(name, told)).toEqual([])
    }
  })

  test('is told nothing by calls that are none', async () => {
    for (const asked of [undefined, ...strange]) {
      const told = await call(persona, asked)
      expect(told.status).toBeGreaterThanOrEqual(400)
      expect(faultOf(asked, told)).toEqual([])
    }
  })

  test(`calls ${String(known.length)} functions strangely: 0 × 5xx`, async () => {
    for (const [n, name] of known.entries()) {
      const all = variantsOf(name, usual[name])
      for (const args of [usual[name], ...all.filter((_, m) => (m + n) % 19 === 0)]) {
        const told = await call(persona, { name, args })
        expect(faultOf({ name, args }, told)).toEqual([])
        if (!isStaff(persona)) expect(told.status).toBe(403)
      }
    }
  })
})

test.for(known)(
  `%s × each argument × ${String(strange.length + 1)} values: 0 × 5xx`,
  async (name) => {
    const faults: string[] = []
    for (const args of [...strange, ...variantsOf(name, usual[name])])
      faults.push(...faultOf({ name, args }, await call('admin', { name, args })))
    expect(faults).toEqual([])
  },
)

const askBare = async (persona: Persona, name: string) =>
  functions.bare({ name, args: {} }, await identityOf(payload, persona))

test('Payload itself still answers `constructor`: else src/payload/server-functions/answer.ts may go', async () => {
  expect(await askBare('editor', 'constructor')).toHaveProperty('cookies')
})

test('Payload itself still answers a partner: else src/payload/server-functions/rules.ts may go', async () => {
  expect(await askBare('partner', 'get-default-layout')).toHaveProperty('layout')
})

test('Payload itself still checks no argument: else src/payload/server-functions/arguments.ts may go', async () => {
  await expect(askBare('admin', 'render-list')).rejects.toThrow(TypeError)
})

test('every function of Payload is one that we answer, or that no page calls', async () => {
  const path = 'node_modules/@payloadcms/next/dist/utilities/handleServerFunctions.js'
  const [, body = ''] = /baseServerFunctions = \{([^}]*)\}/.exec(await readFile(path, 'utf8')) ?? []
  const names = [...body.matchAll(/^\s*'?([a-z-]+)'?:/gm)].map(([, name]) => name)
  const uncalled = ['slugify', 'render-field', 'get-folder-results-component-and-data']
  expect(names.sort()).toEqual([...known, ...uncalled].sort())
})
