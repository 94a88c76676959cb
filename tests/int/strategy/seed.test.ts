import { randomUUID } from 'node:crypto'

import { type CollectionSlug, createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { parse } from 'qs-esm'
import { expect } from 'vitest'

import { roles } from '@/access/roles'
import { seedWithin } from '@/seed'
import { removeDemo, removeDemoWithin, sampleCollections } from '@/seed/demo/remove'
import { anAction, createOrientation } from '@/tests/support/builders'
import { test } from '@/tests/support/test'

/** What is left when the samples are gone: nothing of these. */
const sampleOnly = [
  'addenda',
  'decisions',
  'attendances',
  'agenda-items',
  'meetings',
  'committee-members',
  'event-sessions',
  'breaks',
  'tracks',
  'rooms',
  'speakers',
  'support-records',
  'place-suggestions',
  'training-sessions',
  'training-paths',
  'training-modules',
  'milestones',
  'deliverables',
  'progress-reports',
  'indicator-values',
  'indicators',
  'expenses',
  'payment-claims',
] as const

const seeded = [
  ...sampleOnly,
  'financing-plans',
  'events',
  'tiers-lieux',
  'experiments',
  'actions',
  'orientations',
  'workstreams',
  'axes',
  'organisations',
  'communes',
] as const

/** What stays as it is: it has samples at most beside it. */
const lasting = [
  'orientations',
  'workstreams',
  'axes',
  'organisations',
  'communes',
  'financing-plans',
] as const

const isSample = (document: object) => Reflect.get(document, 'sample') === true

/** Some six hundred documents, and their versions. */
const timeout = 120_000

const silent = () => undefined

/** Seeds as on a new database, whatever other tests left: all of it is rolled back. */
const seedAnew = async (payload: Payload, req: PayloadRequest) => {
  for (const collection of seeded) await payload.db.deleteMany({ collection, where: {}, req })
  return seedWithin(req, { demo: true, say: silent })
}

/** Every document of the collections of the seed, as the database has it, without what leads to it. */
const allOf = async (payload: Payload, req: PayloadRequest) => {
  const all: Record<string, object[]> = {}
  for (const collection of seeded) {
    const { docs } = await payload.db.find({ collection, pagination: false, sort: 'id', req })
    const { joins } = payload.collections[collection].config
    const names = Object.values(joins).flatMap((some) => some.map(({ joinPath }) => joinPath))
    all[collection] = docs.map((doc) =>
      Object.fromEntries(Object.entries(doc).filter(([name]) => !names.includes(name))),
    )
  }
  return all
}

/** What REST answers to a query, within a transaction. */
const askRest = async (
  payload: Payload,
  req: PayloadRequest,
  collection: CollectionSlug,
  query: string,
): Promise<unknown> => {
  const { endpoints } = payload.collections[collection].config
  const list = (endpoints || []).find(({ path, method }) => path === '/' && method === 'get')
  const asked = { routeParams: { collection }, query: parse(query, { depth: 10 }) }
  return (await list?.handler(Object.assign(req, asked)))?.json()
}

/** The committee of the samples, with its meetings, and its training. */
const expectCommittee = async (
  payload: Payload,
  tx: PayloadRequest,
  accounts: Awaited<ReturnType<typeof seedAnew>>,
) => {
  const shown = { overrideAccess: true, req: tx, pagination: false, depth: 0 } as const
  const numbers: Record<string, number> = {}
  for (const collection of sampleOnly)
    numbers[collection] = (await payload.find({ collection, ...shown })).totalDocs
  expect(numbers).toMatchObject({
    'committee-members': 12,
    meetings: 4,
    attendances: 36,
    decisions: 6,
    addenda: 1,
    // Those of the samples, and what convening the second and the third meeting adds.
    'agenda-items': 6 + 2,
    'training-modules': 8,
    'training-paths': 2,
    'training-sessions': 6,
  })

  const meetings = await payload.find({ collection: 'meetings', ...shown, sort: 'date' })
  expect(meetings.docs.map(({ status }) => status)).toEqual([
    'minutes-approved',
    'minutes-approved',
    'held',
    'planned',
  ])
  const where = { confidential: { equals: true } }
  expect((await payload.find({ collection: 'agenda-items', ...shown, where })).totalDocs).toBe(1)
  expect((await payload.find({ collection: 'decisions', ...shown, where })).totalDocs).toBe(1)
  const account = accounts.find(({ role }) => role === 'committee-member')
  const holder = { user: { equals: account?.id ?? '' } }
  const { docs } = await payload.find({ collection: 'committee-members', ...shown, where: holder })
  expect(docs).toMatchObject([{ name: 'Membre d’exemple 4' }])
}

const real = { wordingToConfirm: { equals: false } }

test(
  'the seed is the strategy of the deliberation, and samples',
  { timeout },
  async ({ payload, tx, as }) => {
    const accounts = await seedAnew(payload, tx)
    expect(accounts.map(({ role }) => role).sort()).toEqual(Object.keys(roles).sort())

    const reader = { req: await as('anonymous'), overrideAccess: false }
    const numbers = async (collection: CollectionSlug) =>
      (await payload.count({ collection, ...reader })).totalDocs
    expect({
      axes: await numbers('axes'),
      orientations: await numbers('orientations'),
      workstreams: await numbers('workstreams'),
      actions: await numbers('actions'),
      experiments: await numbers('experiments'),
      communes: await numbers('communes'),
    }).toEqual({
      axes: 3,
      orientations: 13,
      workstreams: 4,
      actions: 53,
      experiments: 6,
      communes: 95,
    })

    const known = await payload.find({ collection: 'orientations', where: real, ...reader })
    expect(known.docs).toMatchObject([{ number: 7, axis: { number: 2 } }])
    expect(await payload.count({ collection: 'actions', where: real, ...reader })).toEqual({
      totalDocs: 16,
    })

    const of2017 =
      'where[or][0][memberSince][exists]=false&where[or][1][memberSince][less_than_equal]=2017-12-31'
    expect(await askRest(payload, reader.req, 'communes', of2017)).toMatchObject({
      totalDocs: 90,
    })
    await expectCommittee(payload, tx, accounts) // seeding takes time: once for both
  },
)

test(
  'a second seed creates nothing, and leaves what people wrote',
  { timeout },
  async ({ payload, tx }) => {
    await seedAnew(payload, tx)
    const idOf = async (code: string) => {
      const where = { code: { equals: code } }
      return (await payload.find({ collection: 'actions', where, depth: 0, req: tx })).docs[0]?.id
    }
    const [first, second] = [await idOf('3.1'), await idOf('7.1')]
    const change = (id = '', data: { code?: string; title?: string; deletedAt?: string }) =>
      payload.update({ collection: 'actions', id, data, req: tx })
    await change(first, { title: 'Le libellé officiel' })
    await change(first, { code: '14.1' })
    await change(second, { code: '3.1' })
    await change(second, { deletedAt: new Date().toISOString() })
    const before = await allOf(payload, tx)

    const said: string[] = []
    const accounts = await seedWithin(tx, { demo: true, say: (line) => said.push(line) })

    expect(accounts).toEqual([])
    expect(said.filter((line) => !line.includes(' 0 created'))).toEqual([])
    expect(await allOf(payload, tx)).toEqual(before)
  },
)

test(
  'without the samples the real data stays, and nothing else',
  { timeout },
  async ({ payload, tx }) => {
    await seedAnew(payload, tx)
    const before = await allOf(payload, tx)
    const sampled = { sampleFollowUp: { equals: true } }
    expect(await payload.count({ collection: 'actions', where: sampled, req: tx })).toEqual({
      totalDocs: 53,
    })

    await removeDemoWithin(tx, silent)

    const after = await allOf(payload, tx)
    for (const collection of sampleOnly)
      expect([collection, after[collection]]).toEqual([collection, []])
    for (const collection of lasting)
      expect(after[collection]).toEqual(before[collection]?.filter((one) => !isSample(one)))

    const followUp = {
      sampleFollowUp: false,
      status: 'upcoming',
      priority: 'normal',
      leadDepartment: null,
      leadUsers: [],
      startDate: null,
      endDate: null,
      blocked: { reason: null, remedy: null, helper: null },
    }
    const ownOf = (actions: object[] = []) =>
      actions.map((action) => ({ ...action, updatedAt: undefined }))
    expect(ownOf(after.actions)).toEqual(
      ownOf(before.actions).map((action) => ({ ...action, ...followUp })),
    )

    const sample = { sample: { equals: true } }
    for (const collection of sampleCollections)
      expect(await payload.count({ collection, where: sample, trash: true, req: tx })).toEqual({
        totalDocs: 0,
      })
  },
)

test('the samples stay, all of them, while no other administrator is there', async ({
  payload,
}) => {
  const req = await createLocalReq({}, payload)
  const orientation = await createOrientation(payload, req)
  const action = await payload.create({
    collection: 'actions',
    data: anAction({ orientation, sampleFollowUp: true }),
    req,
  })
  const organisation = await payload.create({
    collection: 'organisations',
    data: { name: 'Exemple', slug: randomUUID(), kind: 'other', sample: true },
    req,
  })
  const { docs: admins } = await payload.find({
    collection: 'users',
    where: { role: { equals: 'admin' } },
    pagination: false,
    req,
  })
  await payload.create({
    collection: 'users',
    data: {
      name: 'Administratrice (exemple)',
      email: `${randomUUID()}@demo.example`,
      password: randomUUID(),
      role: 'admin',
      sample: true,
    },
    req,
  })
  const give = async (role: 'admin' | 'editor') => {
    for (const { id } of admins)
      await payload.db.updateOne({ collection: 'users', id, data: { role }, req })
  }
  const samples = async () => [
    (await payload.findByID({ collection: 'actions', id: action.id, req })).sampleFollowUp,
    (
      await payload.count({
        collection: 'organisations',
        where: { id: { equals: organisation.id } },
        req,
      })
    ).totalDocs,
  ]

  await give('editor')
  try {
    await expect(removeDemo(payload, silent)).rejects.toThrow(
      'users: Il faut au moins un compte d’administration\u00A0: nommez-en un autre d’abord.',
    )
    expect(await samples()).toEqual([true, 1])
  } finally {
    await give('admin')
  }

  await removeDemo(payload, silent)
  expect(await samples()).toEqual([false, 0])
})
