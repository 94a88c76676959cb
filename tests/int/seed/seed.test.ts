import { type CollectionSlug, createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { parse } from 'qs-esm'
import { afterAll, beforeAll, describe, expect } from 'vitest'

import { roles } from '@/access/roles'
import { seedWithin } from '@/seed'
import { sampleEdition } from '@/seed/demo/agenda'
import { followUpDataOf } from '@/seed/demo/follow-up-data'
import { removeDemoWithin, sampleCollections } from '@/seed/demo/remove'
import { resetDemoWithin } from '@/seed/demo/reset'
import { sampleAccountOf } from '@/seed/demo/sample-account'
import { readWarnings } from '@/src/queries/agenda/schedule-warnings'
import { ownOf } from '@/tests/support/own-fields'
import { startPayload } from '@/tests/support/payload'
import { personaAccounts } from '@/tests/support/personas'
import { test as base } from '@/tests/support/test'

/** What is left when the samples are gone: nothing of these. */
const sampleOnly = [
  'addenda',
  'decisions',
  'attendances',
  'agenda-items',
  'meetings',
  'meeting-snapshots',
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
  'events',
  'tiers-lieux',
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

/** The day of the first start, and one on which the demonstration is begun anew: both are over. */
const [firstDay, laterDay] = ['2020-11-28', '2021-02-10']

/** Seeds as on a new database, whatever other tests left: all of it is rolled back. */
const seedAnew = async (payload: Payload, req: PayloadRequest) => {
  for (const collection of seeded) await payload.db.deleteMany({ collection, where: {}, req })
  return seedWithin(req, { demo: true, day: firstDay, say: silent })
}

/** Every document of the collections of the seed, as the database has it, without what leads to it. */
const allOf = async (payload: Payload, req: PayloadRequest) => {
  const all: Record<string, object[]> = {}
  for (const collection of seeded) {
    const select = ownOf(payload.collections[collection].config)
    const asked = { collection, pagination: false, sort: 'id', select, req }
    all[collection] = (await payload.db.find(asked)).docs
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

const real = { wordingToConfirm: { equals: false } }
const sample = { sample: { equals: true } }

/** Seeding takes time: once for all that follows, in this order, in one transaction. */
describe('a new database', () => {
  let tx: PayloadRequest
  let accounts: Awaited<ReturnType<typeof seedAnew>>

  const test = base.extend({
    // eslint-disable-next-line no-empty-pattern -- vitest reads the names of what a fixture needs
    tx: async ({}, use) => {
      await use(tx)
    },
  })

  beforeAll(async () => {
    const payload = await startPayload()
    await personaAccounts(payload)
    const transactionID = (await payload.db.beginTransaction()) ?? ''
    tx = Object.assign(await createLocalReq({}, payload), { transactionID })
    accounts = await seedAnew(payload, tx)
  }, timeout)

  afterAll(async () => {
    await tx.payload.db.rollbackTransaction(tx.transactionID ?? '')
  })

  test('has an account of each role', () => {
    expect(accounts.map(({ role }) => role).sort()).toEqual(Object.keys(roles).sort())
  })

  test('has the strategy of the deliberation', async ({ payload, as }) => {
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
      experiments: 6 + 1, // and a sample
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
  })

  test('has a committee, its meetings, and training, as samples', async ({ payload }) => {
    const shown = { overrideAccess: true, req: tx, pagination: false, depth: 0 } as const
    const numbers: Record<string, number> = {}
    for (const collection of sampleOnly)
      numbers[collection] = (await payload.find({ collection, ...shown })).totalDocs
    expect(numbers).toMatchObject({
      'committee-members': 12,
      meetings: 5,
      'meeting-snapshots': 3, // of those that were held
      attendances: 48,
      decisions: 7,
      addenda: 1,
      // Those of the samples, and what convening the second, third and fourth meeting adds.
      'agenda-items': 10 + 3,
      'training-modules': 8,
      'training-paths': 2,
      'training-sessions': 6,
      'payment-claims': 7,
      expenses: 15,
    })

    const meetings = await payload.find({ collection: 'meetings', ...shown, sort: 'date' })
    expect(meetings.docs.map(({ status }) => status)).toEqual([
      'minutes-approved',
      'minutes-approved',
      'held',
      'convened',
      'planned',
    ])
    expect(meetings.docs.map(({ date }) => date.slice(0, 10)).slice(2, 4)).toEqual([
      '2020-11-10',
      '2020-12-10',
    ])
    const where = { confidential: { equals: true } }
    expect((await payload.find({ collection: 'agenda-items', ...shown, where })).totalDocs).toBe(1)
    expect((await payload.find({ collection: 'decisions', ...shown, where })).totalDocs).toBe(1)
    const account = accounts.find(({ role }) => role === 'committee-member')
    const holder = { user: { equals: account?.id ?? '' } }
    const { docs } = await payload.find({
      collection: 'committee-members',
      ...shown,
      where: holder,
    })
    expect(docs).toMatchObject([{ name: 'Membre d’exemple 4' }])
  })

  test('has three real editions, and a sample one to come with two conflicts', async ({
    payload,
    as,
  }) => {
    const { docs: events } = await payload.find({
      collection: 'events',
      sort: 'startDate',
      depth: 0,
      overrideAccess: false,
      req: await as('anonymous'),
    })
    const venue = 'CCI Grand Lille'
    expect(events).toMatchObject([
      { startDate: '2017-03-09T12:00:00.000Z', endDate: '2017-03-10T12:00:00.000Z', venue },
      { startDate: '2018-03-22T12:00:00.000Z', endDate: '2018-03-23T12:00:00.000Z', venue },
      { startDate: '2019-03-20T12:00:00.000Z', endDate: '2019-03-21T12:00:00.000Z', venue },
      {
        startDate: '2021-03-18T12:00:00.000Z',
        endDate: '2021-03-19T12:00:00.000Z',
        slug: sampleEdition(firstDay).event.slug,
        venue: 'Lieu d’exemple',
      },
    ])
    expect(events.map((one) => one.sample)).toEqual([false, false, false, true])
    const event = events.at(-1)
    const warnings = (await readWarnings(event?.id ?? '', await as('editor'))) ?? []
    expect(warnings.map(({ code }) => code)).toEqual(['room-too-small', 'speaker-double-booked'])
    expect(warnings.map(({ message }) => message.fr)).toMatchObject([
      expect.stringContaining('Session d’exemple 8'),
      expect.stringContaining('Session d’exemple 22'),
    ])

    const req = await as('editor')
    const numbers = async (
      collection: 'event-sessions' | 'breaks' | 'tracks' | 'rooms' | 'speakers',
    ) => {
      const where = { ...sample, _status: { equals: 'published' } }
      return (await payload.count({ collection, where, overrideAccess: false, req })).totalDocs
    }
    expect({
      sessions: await numbers('event-sessions'),
      breaks: await numbers('breaks'),
      tracks: await numbers('tracks'),
      rooms: await numbers('rooms'),
      speakers: await numbers('speakers'),
    }).toEqual({ sessions: 40, breaks: 6, tracks: 4, rooms: 4, speakers: 30 })
  })

  test('has real places that say what they do not know, and sample places', async ({
    payload,
    as,
  }) => {
    const places = { collection: 'tiers-lieux', req: tx } as const
    expect(await payload.count({ ...places, where: sample })).toEqual({ totalDocs: 30 })
    for (const collection of ['place-suggestions', 'support-records'] as const) {
      const { totalDocs } = await payload.count({ collection, where: sample, req: tx })
      expect(totalDocs).toBeGreaterThan(1)
    }

    const { docs } = await payload.find({
      ...places,
      where: { sample: { equals: false } },
      pagination: false,
      overrideAccess: false,
      req: await as('anonymous'),
    })
    expect(docs).toHaveLength(10)
    for (const { latitude, longitude, commune, ...place } of docs) {
      expect(place.approximatePosition).toBe(true)
      expect([place.siret, place.postalCode, place.state].filter(Boolean)).toEqual([])
      expect(place.source).toContain('Sources publiques')
      expect(commune).toMatchObject({ latitude, longitude })
    }
  })

  test(
    'seeded again, keeps what people wrote, and gets nothing',
    { timeout },
    async ({ payload }) => {
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
      const added = await seedWithin(tx, {
        demo: true,
        day: laterDay,
        say: (line) => said.push(line),
      })

      expect(added).toEqual([])
      expect(said.filter((line) => !line.includes(' 0 created'))).toEqual([])
      expect(await allOf(payload, tx)).toEqual(before)
    },
  )

  test('has payment claims in each state, whose money is computed', async ({ payload }) => {
    const { docs } = await payload.find({
      collection: 'payment-claims',
      sort: 'startDate',
      req: tx,
    })
    expect(
      docs.map(({ state, presentedCents, dueCents }) => [state, presentedCents, dueCents]),
    ).toEqual([
      ['paid', 16_000_00, 9_000_00],
      ['certified', 16_000_00, 9_600_00],
      ['rejected', 16_000_00, null],
      ['under-review', 16_000_00, null],
      ['complete', 16_000_00, null],
      ['submitted', 16_000_00, null],
      ['draft', 16_000_00, null],
    ])
  })

  test(
    'begun anew, dates the samples from another day and keeps what is real',
    { timeout },
    async ({ payload }) => {
      const ofSeed = { overrideAccess: true, depth: 0, req: tx } as const
      const actionOf = async (slug: string, draft = false) => {
        const where = { slug: { equals: slug } }
        const { docs } = await payload.find({ collection: 'actions', where, draft, ...ofSeed })
        return docs[0]
      }
      const change = async (slug: string, data: object, draft = false) => {
        const id = (await actionOf(slug))?.id ?? ''
        return payload.update({ collection: 'actions', id, data, draft, ...ofSeed })
      }
      const lead = (await sampleAccountOf('project-manager', tx)) ?? ''
      const person = (await sampleAccountOf('editor', tx)) ?? ''
      await payload.db.updateOne({
        collection: 'users',
        id: person,
        data: { sample: false },
        req: tx,
      })
      // One is followed up for good, one has a real lead, and one a wording that waits.
      const taken = await change('action-2-3', { sampleFollowUp: false, status: 'in-progress' })
      const led = await change('melcome', { leadUsers: [lead, person], internalNote: 'Réelle' })
      await change('enjoy-mel', { title: 'Libellé officiel' }, true)
      const milestone = await payload.create({
        collection: 'milestones',
        data: {
          action: led.id,
          label: 'Jalon réel',
          dueDate: '2021-01-31T12:00:00.000Z',
          weight: 1,
          _status: 'published',
        },
        ...ofSeed,
      })
      const { docs: indicators } = await payload.find({
        collection: 'indicators',
        where: { title: { contains: 'comptes' } },
        ...ofSeed,
      })
      await payload.create({
        collection: 'indicator-values',
        data: {
          indicator: indicators[0]?.id ?? '',
          date: '2021-01-31T12:00:00.000Z',
          value: 3000,
          _status: 'published',
        },
        ...ofSeed,
      })
      const before = await allOf(payload, tx)
      const ofTaken = await payload.count({
        collection: 'milestones',
        where: { action: { equals: taken.id } },
        req: tx,
      })

      expect(await resetDemoWithin(tx, { day: laterDay, say: silent })).toEqual([])

      const after = await allOf(payload, tx)
      for (const collection of lasting)
        expect(after[collection]?.filter((one) => !isSample(one))).toEqual(
          before[collection]?.filter((one) => !isSample(one)),
        )
      const { status, updatedAt } = taken
      expect(await actionOf('action-2-3')).toMatchObject({ status, updatedAt })
      const followUps = followUpDataOf({ day: laterDay, lead })
      expect(await actionOf('melcome')).toMatchObject({
        ...followUps.get('4.1'),
        leadUsers: [person, ...(followUps.get('4.1')?.leadUsers ?? [])],
        internalNote: 'Réelle',
      })
      const followed = followUps.get('5.1')
      expect(await actionOf('enjoy-mel')).toMatchObject(followed ?? {})
      expect(await actionOf('enjoy-mel', true)).toMatchObject({
        ...followed,
        title: 'Libellé officiel',
        _status: 'draft',
      })

      const milestones = await payload.find({
        collection: 'milestones',
        where: { action: { in: [led.id, taken.id] } },
        pagination: false,
        ...ofSeed,
      })
      const real = milestones.docs.filter((one) => !one.sample)
      expect(real).toMatchObject([{ id: milestone.id, label: 'Jalon réel' }])
      expect(new Set(milestones.docs.map(({ action }) => action))).toEqual(new Set([led.id]))

      // What was added to a sample goes with it; all else is there again, as many as at the first start.
      const sizes = (all: typeof after) =>
        Object.fromEntries(
          sampleOnly.map((collection) => [
            collection,
            all[collection]?.filter((one) => isSample(one)).length,
          ]),
        )
      expect(ofTaken.totalDocs).toBeGreaterThan(2)
      expect(sizes(after)).toEqual({
        ...sizes(before),
        milestones: (sizes(before).milestones ?? 0) - ofTaken.totalDocs,
      })
      expect(after['indicator-values']?.filter((one) => !isSample(one))).toEqual([])
      const { docs: meetings } = await payload.find({
        collection: 'meetings',
        where: { status: { equals: 'convened' } },
        ...ofSeed,
      })
      expect(meetings.map(({ date }) => date.slice(0, 10))).toEqual(['2021-02-22'])
      // What follows is about the samples alone.
      await payload.db.updateOne({
        collection: 'users',
        id: person,
        data: { sample: true },
        req: tx,
      })
      await change('action-2-3', { sampleFollowUp: true })
      await payload.delete({ collection: 'milestones', id: milestone.id, ...ofSeed })
    },
  )

  test(
    'without its samples keeps what is real, and nothing else',
    { timeout },
    async ({ payload }) => {
      const before = await allOf(payload, tx)
      const sampled = { sampleFollowUp: { equals: true } }
      const actions = { collection: 'actions', trash: true, req: tx } as const
      expect(await payload.count({ ...actions, where: sampled })).toEqual({ totalDocs: 53 })

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
        department: null,
        leadDepartment: null,
        leadUsers: [],
        startDate: null,
        endDate: null,
        blocked: { reason: null, remedy: null, helper: null },
        askOfCommittee: { text: null, since: null, meeting: null },
      }
      const ownOf = (some: object[] = []) => some.map((one) => ({ ...one, updatedAt: undefined }))
      expect(ownOf(after.actions)).toEqual(
        ownOf(before.actions).map((action) => ({ ...action, ...followUp })),
      )

      for (const collection of sampleCollections)
        expect(await payload.count({ collection, where: sample, trash: true, req: tx })).toEqual({
          totalDocs: 0,
        })
    },
  )
})
