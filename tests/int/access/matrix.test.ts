import { createLocalReq, type SanitizedCollectionConfig } from 'payload'
import { afterAll, beforeAll, describe, expect } from 'vitest'

import { type Persona, personas } from '@/access/personas'
import { permissionMatrix, type PermissionRow } from '@/scripts/generate/permissions'
import {
  another,
  anyDocument,
  type Author,
  daysInOrder,
  type Leaf,
  signsIn,
} from '@/tests/support/any-document'
import { type Api, apis, type Attempt, attemptsAt, type Target } from '@/tests/support/attempts'
import { isSqlite } from '@/tests/support/databases'
import type { Client } from '@/tests/support/http'
import { ownOf } from '@/tests/support/own-fields'
import { startPayload } from '@/tests/support/payload'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'
import {
  avoidingDuplicates,
  isInternal,
  oneOfEach,
  type Wish,
  writeDocument,
} from '@/tests/support/write-document'

const payload = await startPayload()
const accounts = await personaAccounts(payload)
const matrix = await permissionMatrix(payload)

beforeAll(() => {
  payload.logger.level = 'silent' // refusals are what is wanted
})
afterAll(() => {
  payload.logger.level = 'info'
})

/** Those who try every API: the others one, since each API asks the same rule. */
const everywhere = new Set<Persona>(['anonymous', 'committee-member', 'admin'])

/**
 * Who tries an operation. A database hears of a rule where it narrows what someone reaches: on the
 * second one, those whom it narrows, and not all of them.
 */
const askingFor = (api: Api, answers: PermissionRow['answers']): readonly Persona[] =>
  isSqlite
    ? personas.filter((one) => api === 'REST' || everywhere.has(one))
    : (['anonymous', 'committee-member'] as const).filter((one) => answers[one] === 'some')

type Operation = PermissionRow['operation']
type Answer = PermissionRow['answers'][string]

const configOf = (slug: string): SanitizedCollectionConfig => {
  const found = payload.config.collections.find((one) => one.slug === slug)
  if (!found) throw new Error(`There is no collection « ${slug} ».`)
  return found
}

const accountOf = (persona: Persona) =>
  (accounts.get(persona) ?? accounts.get('admin'))?.user.id ?? ''

const nextDay = daysInOrder()

/** Writes documents of someone: what leads to an account leads to theirs. */
const authorFor = (persona: Persona): Author => ({
  say: () => {
    const n = another()
    return {
      word: `matrix-number-${String(n)}`,
      number: 33_000_000 + n,
      date: nextDay(),
    }
  },
  isPrivate: () => false,
  linksTo: async (slug, path) =>
    signsIn(configOf(slug)) ? [accountOf(persona)] : links(slug, path),
})

const write = (slug: string, persona: Persona, wish?: Wish) =>
  writeDocument(payload, configOf(slug), authorFor(persona), wish)
const { live, links } = oneOfEach((slug) => write(slug, 'admin'))

type Aim = { id: string; leaves?: Leaf[] }

/** A text, or else a choice, that whoever may update a document may change. */
const changesTo = (
  { flattenedFields }: SanitizedCollectionConfig,
  spell: (choice: string) => string,
) => {
  const free = flattenedFields.filter(
    (field) => !('unique' in field && field.unique) && !field.hidden && !field.access?.update,
  )
  const text = free.find(({ type }) => type === 'text' || type === 'textarea')
  if (text) return { [text.name]: `Changed ${String(another())}` }
  const choice = free.find((field) => field.type === 'select')
  const options = choice?.options.map((one) => (typeof one === 'string' ? one : one.value)) ?? []
  return choice ? { [choice.name]: spell(options[another() % 2] ?? '') } : {}
}

/** Whether one may try it by a version. */
const isOfVersions = (operation: Operation) =>
  operation === 'readVersions' || operation === 'update'

const versionOf = async ({ slug, versions }: SanitizedCollectionConfig, id: string) => {
  const where = { parent: { equals: id } }
  const { docs } = versions
    ? await payload.db.findVersions({ collection: slug, where, limit: 1 })
    : { docs: [] }
  return docs[0]?.id ?? ''
}

const targetFrom = async (
  api: Api,
  slug: string,
  operation: Operation,
  { id, leaves = [] }: Aim,
): Promise<Target> => {
  const config = configOf(slug)
  const spell = (choice: string) => (api === 'GraphQL' ? choice.replaceAll(/[-/]/g, '_') : choice)
  const author = avoidingDuplicates(payload, config, { ...authorFor('admin'), spell })
  const made = operation === 'create' && (await anyDocument(config, author)).data
  return {
    config,
    id,
    version: isOfVersions(operation) ? await versionOf(config, id) : '',
    email: String(leaves.find(({ path }) => path === 'email')?.value ?? ''),
    data: made || {},
    changes: changesTo(config, spell),
  }
}

/** All that an attempt may change in the database: what is joined to the document is of others. */
const stateOf = async ({ config, id }: Target) => {
  const { slug: collection } = config
  const where = { id: { equals: id } }
  return JSON.stringify([
    await payload.db.findOne({ collection, where, select: ownOf(config) }),
    await payload.db.count({ collection }),
  ])
}

const isRefused = (status: number) => status === 401 || status === 403

type Outcome = 'done' | 'refused' | 'nothing'

/** Tries an operation on a document, and tells what came of it. */
const outcomeOf = async (
  { send, mayFail }: Attempt,
  client: Client,
  operation: Operation,
  target: Target,
): Promise<Outcome> => {
  const isReading = operation.startsWith('read')
  const before = isReading || (await stateOf(target))
  const { status, text } = await send(client, target)
  expect(status, text).toBeLessThan(500)
  if (isReading ? text.includes(target.id) : (await stateOf(target)) !== before) return 'done'
  if (isRefused(status)) return 'refused'
  return operation === 'unlock' || mayFail?.(target.config) ? 'done' : 'nothing'
}

/** Whether who writes the document signs it by that. */
const isSigned = ({ flattenedFields, versions }: SanitizedCollectionConfig) =>
  Boolean(versions) && flattenedFields.some(({ name }) => name === 'author')

/** What only its author may change, once it has none, in its versions too. */
const signedByNobody = async (slug: string, aim: Aim) => {
  const { slug: collection } = configOf(slug)
  const unsigned = { author: null }
  await payload.db.updateOne({ collection, id: aim.id, data: unsigned })
  const where = { parent: { equals: aim.id } }
  const { docs } = await payload.db.findVersions({ collection, where })
  for (const { id, ...versionData } of docs) {
    const version = Object.assign({}, versionData.version, unsigned)
    await payload.db.updateVersion({
      collection,
      id,
      versionData: { ...versionData, version },
    })
  }
  return aim
}

/** Documents of which a rule may allow some: one in sight or one's own, and one that is neither. */
const makeCandidates = async (slug: string, persona: Persona): Promise<Aim[]> => {
  const config = configOf(slug)
  const has = (field: string) => config.flattenedFields.some(({ name }) => name === field)
  const hiding = {
    ...(config.versions && { _status: 'draft' }),
    ...(has('restricted') && { restricted: true }),
    ...(has('confidential') && {
      confidential: true,
      meeting: (await write('meetings', 'admin')).id, // to which nobody was convened
    }),
    ...(config.trash && !config.versions && { deletedAt: new Date().toISOString() }),
    ...(has('event') &&
      !config.versions && {
        event: (await write('events', 'admin', { draft: true, data: { _status: 'draft' } })).id,
      }),
  }
  const unseen = { draft: Boolean(config.versions), data: hiding }
  const account = accounts.get(persona)?.user
  return [
    signsIn(config) && account ? account : await write(slug, persona),
    await write(slug, persona === 'admin' ? 'editor' : 'admin', unseen),
    ...(isSigned(config) ? [await signedByNobody(slug, await write(slug, 'admin'))] : []),
  ]
}

/** The same for all operations, except that what is deleted serves but once, as what is brief. */
const candidatesFor = async (slug: string, operation: Operation, persona: Persona) => {
  if (operation === 'delete' || isInternal(configOf(slug))) return makeCandidates(slug, persona)
  const key = `${slug} ${persona}`
  const candidates = candidatesByKey.get(key) ?? (await makeCandidates(slug, persona))
  candidatesByKey.set(key, candidates)
  return candidates
}
const candidatesByKey = new Map<string, Aim[]>()

/** Those of some documents that a rule lets someone touch. */
const allowed = async (slug: string, operation: Operation, persona: Persona, among: Aim[]) => {
  const { access, slug: collection } = configOf(slug)
  const req = await createLocalReq({ user: accounts.get(persona)?.user }, payload)
  const rule = await access[operation]({ req })
  const where = {
    and: [{ id: { in: among.map(({ id }) => id) } }, ...(typeof rule === 'object' ? [rule] : [])],
  }
  const select = { id: true } as const
  const { docs } = await payload.db.find({ collection, pagination: false, select, where })
  return new Set(docs.map(({ id }) => id))
}

const refused = new Set<Outcome>(['refused'])
const untouched = new Set<Outcome>(['refused', 'nothing'])
const done = new Set<Outcome>(['done'])

type Aimed = { aim: Aim; wanted: Set<Outcome> }

/** The documents on which to try an operation, and what has to come of it. */
const aimsFor = async (
  slug: string,
  operation: Operation,
  persona: Persona,
  may: Answer | undefined,
): Promise<Aimed[]> => {
  // Payload does away with a lock when someone writes the document that it is on.
  const isBrief = isInternal(configOf(slug))
  if (may === 'none')
    return [{ aim: isBrief ? await write(slug, 'admin') : await live(slug), wanted: refused }]
  if (may === 'all') {
    const isOwn = operation === 'delete' || isBrief
    const aim = isOwn ? await write(slug, persona) : await live(slug)
    return [{ aim, wanted: done }]
  }
  const candidates = await candidatesFor(slug, operation, persona)
  const within = await allowed(slug, operation, persona, candidates)
  const aims = candidates.map((aim) => ({ aim, wanted: within.has(aim.id) ? done : untouched }))
  expect(new Set(aims.map(({ wanted }) => wanted))).toEqual(new Set([done, untouched]))
  return aims
}

/** Whether someone has the other right that an attempt takes, if it takes one. */
const hasNeeded = (collection: string, { needs }: Attempt, persona: Persona): boolean =>
  !needs ||
  matrix.some(
    (row) =>
      row.collection === collection && row.operation === needs && row.answers[persona] === 'all',
  )

describe.each(apis)('%s', (api) => {
  const asked = matrix
    .map((row) => ({
      ...row,
      attempts: attemptsAt(api, row.operation, configOf(row.collection)),
      asking: askingFor(api, row.answers),
    }))
    .filter(({ attempts, asking }) => attempts.length > 0 && asking.length > 0)
  describe.each(asked)(
    '$collection: $operation',
    ({ collection, operation, answers, attempts, asking }) => {
      test.for(asking)('%s', async (persona, { http }) => {
        const client = await http(persona)
        let aims: Aimed[] = []
        for (const attempt of everywhere.has(persona) ? attempts : attempts.slice(0, 1)) {
          if (aims.length === 0 || operation === 'delete')
            aims = await aimsFor(collection, operation, persona, answers[persona])
          for (const { aim, wanted } of aims) {
            const outcome = await outcomeOf(
              attempt,
              client,
              operation,
              await targetFrom(api, collection, operation, aim),
            )
            const isAble = hasNeeded(collection, attempt, persona)
            expect(isAble ? wanted : untouched, attempt.name).toContain(outcome)
          }
        }
      })
    },
  )
})

describe.each(payload.config.collections)('$slug', ({ access, auth, versions }) => {
  const operations = [
    'create',
    'read',
    'update',
    'delete',
    ...(versions ? (['readVersions'] as const) : []),
    ...(signsIn({ auth }) ? (['unlock', 'admin'] as const) : []),
  ] as const

  test.for(operations)('says itself who may %s', async (operation) => {
    // What is left out, Payload opens to whoever is signed in, whatever their role.
    const user = { id: 'stranger', collection: 'users', role: 'stranger' }
    const req = Object.assign(await createLocalReq({}, payload), { user })
    expect(await access[operation]({ req })).not.toBe(true)
  })
})
