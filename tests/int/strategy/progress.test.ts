import { randomUUID } from 'node:crypto'

import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { describe, expect, vi } from 'vitest'
import { z } from 'zod'

import { removingSamples } from '@/collections/hooks/removing-samples'
import type { Action } from '@/src/payload-types'
import {
  readActionsProgress,
  readOrientationsProgress,
  readStrategyProgress,
} from '@/src/queries/strategy/progress'
import { docIn, problemsIn } from '@/tests/support/answers'
import {
  aMilestone,
  anAction,
  anIndicator,
  anIndicatorValue,
  aProgressReport,
  aWorkstream,
  createOrientation,
  unique,
} from '@/tests/support/builders'
import { countReads } from '@/tests/support/count-reads'
import { test } from '@/tests/support/test'

const day = '2018-01-31'
const identified = z.object({ id: z.string() })
const valued = z.object({ value: z.number().nullable() })
const at = (date: string) => `${date}T12:00:00.000Z`

/** An action with a milestone done in December and an indicator at 40 % at the end of January. */
const createAction = async (payload: Payload, req: PayloadRequest, orientation: string) => {
  const { id } = await payload.create({
    collection: 'actions',
    data: anAction({ orientation, startDate: at('2017-01-01') }),
    req,
  })
  const doneDate = at('2017-12-15')
  await payload.create({
    collection: 'milestones',
    data: aMilestone({ action: id, doneDate }),
    req,
  })
  const indicator = await payload.create({
    collection: 'indicators',
    data: anIndicator({ action: id }),
    req,
  })
  await payload.create({
    collection: 'indicator-values',
    data: anIndicatorValue({ indicator: indicator.id, date: at(day), value: 40 }),
    req,
  })
  return { id, indicator: indicator.id }
}

const createActions = async (payload: Payload, req: PayloadRequest, size: number) => {
  const orientation = await createOrientation(payload, req)
  const ids: string[] = []
  for (let n = 0; n < size; n += 1) ids.push((await createAction(payload, req, orientation)).id)
  return { orientation, ids }
}

/** As many actions as wanted, past the hooks, as the database keeps them: of each a milestone is done, the first has an indicator. */
const createMany = async (payload: Payload, req: PayloadRequest, size: number) => {
  const orientation = await createOrientation(payload, req)
  const ids = [(await createAction(payload, req, orientation)).id]
  while (ids.length < size) {
    const { title, ...rest } = anAction({ orientation })
    const data = { ...rest, title: { fr: title } }
    const created: unknown = await payload.db.create({ collection: 'actions', data, req })
    const { id: action } = identified.parse(created)
    for (const doneDate of [at('2017-12-15'), null]) {
      const { label, ...milestone } = aMilestone({ action, doneDate, weight: doneDate ? 7 : 3 })
      const data = { ...milestone, label: { fr: label } }
      await payload.db.create({ collection: 'milestones', data, req })
    }
    ids.push(action)
  }
  return { orientation, ids }
}

for (const size of [53, 530])
  test(`reads the progress of ${String(size)} actions in as many queries`, async ({
    payload,
    tx,
    as,
  }) => {
    const { orientation, ids } = await createMany(payload, tx, size)
    const req = await as('editor')
    const counted = async <Result>(read: () => Promise<Result>) => {
      let result: Result | undefined
      const reads = await countReads(payload, async () => {
        result = await read()
      })
      return { reads, result }
    }

    const actions = await counted(() => readActionsProgress(ids, day, req))
    expect(actions.reads).toBe(5)
    expect(ids.map((id) => actions.result?.get(id)?.value)).toEqual(ids.map(() => 70))

    const orientations = await counted(() => readOrientationsProgress([orientation], day, req))
    expect(orientations.reads).toBe(6)
    expect(orientations.result?.get(orientation)).toMatchObject({
      value: 70,
      coverage: { known: size, all: size },
    })

    const strategy = await counted(() => readStrategyProgress(day, req))
    expect(strategy.reads).toBe(8)
    expect(strategy.result?.orientations).toContainEqual(
      expect.objectContaining({ id: orientation, value: 70 }),
    )
  })

describe('over HTTP', () => {
  test('answers a figure with where it comes from, on any day', async ({ payload, http }) => {
    const req = await createLocalReq({}, payload)
    const { orientation, ids } = await createActions(payload, req, 1)
    const path = `/api/actions/${ids[0] ?? ''}/progress`
    const anonymous = await http('anonymous')

    const { status, body } = await anonymous.get(`${path}?at=${day}`)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      value: 70,
      bounds: { lower: 70, upper: 70 },
      at: day,
      coverage: { known: 2, all: 2 },
      inputs: [
        { kind: 'milestone', weight: 1, value: 100 },
        { kind: 'indicator', weight: 1, value: 40 },
      ],
      missing: [],
      weather: { value: 'sun', isOverride: false },
      freshness: { days: 0 },
    })
    expect((await anonymous.get(`${path}?at=2018-01-30`)).body).toMatchObject({
      value: null,
      bounds: { lower: 50, upper: 100 },
      sentence: { fr: expect.stringMatching(/^Entre 50 et 100\s%/) as unknown },
      coverage: { known: 1, all: 2 },
      missing: [{ kind: 'indicator', reason: { fr: 'pas encore de valeur' } }],
    })
    expect(
      (await anonymous.get(`/api/orientations/${orientation}/progress?at=${day}`)).body,
    ).toMatchObject({ value: 70, inputs: [{ kind: 'action', id: ids[0], value: 70 }] })
    expect((await anonymous.get(`/api/strategy/progress?at=${day}`)).body).toMatchObject({
      rule: { en: expect.stringContaining('orientations') as unknown },
    })
  })

  test('says of the whole what each figure is made of to who asks for it', async ({
    payload,
    http,
  }) => {
    const req = await createLocalReq({}, payload)
    const { orientation, ids } = await createActions(payload, req, 1)
    const anonymous = await http('anonymous')
    const path = `/api/strategy/progress?at=${day}`

    const { body: short } = await anonymous.get(path)
    expect(JSON.stringify(short)).not.toContain('"inputs"')
    const { body: whole } = await anonymous.get(`${path}&inputs=true`)
    const inputs = [expect.objectContaining({ kind: 'action', id: ids[0], value: 70 }) as unknown]
    const part = expect.objectContaining({ id: orientation, inputs }) as unknown
    expect(whole).toMatchObject({ orientations: expect.arrayContaining([part]) as unknown })
    expect((await anonymous.get(`${path}&inputs=all`)).status).toBe(400)
  })

  test('is of the day it is in Paris, unless said', async ({ payload, http }) => {
    const req = await createLocalReq({}, payload)
    const { ids } = await createActions(payload, req, 1)
    const anonymous = await http('anonymous')
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2018-01-30T23:00:00Z') })
    try {
      const path = `/api/actions/${ids[0] ?? ''}/progress`
      expect((await anonymous.get(path)).body).toMatchObject({ at: day, value: 70 })
      const { body } = await anonymous.graphql('{ strategyProgress { at } }')
      expect(body).toMatchObject({ data: { strategyProgress: { at: day } } })
    } finally {
      vi.useRealTimers()
    }
  })

  test('says which day it did not understand, and 404 of what is not there', async ({
    payload,
    http,
  }) => {
    const req = await createLocalReq({}, payload)
    const { ids } = await createActions(payload, req, 1)
    const anonymous = await http('anonymous')
    const wrong = await anonymous.get(`/api/actions/${ids[0] ?? ''}/progress?at=31/01/2018`)
    expect(wrong.status).toBe(400)
    expect(problemsIn(wrong)).toMatchObject([{ path: 'at' }])
    const query = '{ strategyProgress(at: "31/01/2018") { value } }'
    const { body } = await anonymous.graphql(query, undefined, { 'accept-language': 'fr' })
    const errors = [{ path: 'at', message: 'Écrivez le jour ainsi\u00A0: 2018-01-31.' }]
    expect(body).toMatchObject({ errors: [{ extensions: { data: { errors } } }] })
    const other = (ids[0] ?? '').replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    expect((await anonymous.get(`/api/actions/${other}/progress`)).status).toBe(404)
  })

  test('tells whoever has no account what published facts say', async ({ payload, http }) => {
    const req = await createLocalReq({}, payload)
    const orientation = await createOrientation(payload, req)
    const { id } = await createAction(payload, req, orientation)
    await payload.create({
      collection: 'milestones',
      data: aMilestone({ action: id, label: 'Jalon secret', weight: 2, _status: 'draft' }),
      draft: true,
      req,
    })
    const path = `/api/actions/${id}/progress?at=${day}`
    expect((await (await http('anonymous')).get(path)).body).toMatchObject({ value: 70 })
    expect((await (await http('editor')).get(path)).body).toMatchObject({ value: 35 })

    await payload.update({ collection: 'actions', id, data: { _status: 'draft' }, req })
    expect((await (await http('anonymous')).get(path)).status).toBe(404)
  })

  test('tells whoever has no account of no value and no indicator that waits', async ({
    payload,
    http,
  }) => {
    const req = await createLocalReq({}, payload)
    const { id, indicator } = await createAction(
      payload,
      req,
      await createOrientation(payload, req),
    )
    const valueFor = async (persona: 'anonymous' | 'editor', path: string) =>
      valued.parse((await (await http(persona)).get(path)).body).value
    const path = `/api/actions/${id}/progress?at=2018-02-28`
    const before = await valueFor('anonymous', path)
    const later = anIndicatorValue({ indicator, date: at('2018-02-15'), value: 90 })
    await payload.create({
      collection: 'indicator-values',
      data: { ...later, _status: 'draft' },
      draft: true,
      req,
    })
    expect(await valueFor('anonymous', path)).toBe(before)
    const told = await valueFor('editor', path)
    expect(told).not.toBe(before)

    const waiting = await payload.create({
      collection: 'indicators',
      data: anIndicator({ action: id, _status: 'draft' }),
      draft: true,
      req,
    })
    await payload.create({
      collection: 'indicator-values',
      data: anIndicatorValue({ indicator: waiting.id, date: at('2018-02-15'), value: 10 }),
      req,
    })
    expect(await valueFor('anonymous', path)).toBe(before)
    expect(await valueFor('editor', path)).not.toBe(told)
  })

  test('gives in GraphQL the same figures, of many in as many queries as of one', async ({
    payload,
    http,
  }) => {
    const req = await createLocalReq({}, payload)
    const editor = await http('editor')
    const query = `query ($orientation: JSON) {
      Actions(where: { orientation: { equals: $orientation } }, limit: 50) {
        docs {
          progress(at: "${day}") {
            value bounds { lower upper } coverage { known all } sentence { fr } weather { value }
            inputs { kind value fact { en } } missing { label } rule { fr }
          }
          orientation { progress(at: "${day}") { value } }
        }
      }
      strategyProgress(at: "${day}") { coverage { all } orientations { id value } }
    }`
    const readsFor = async (size: number) => {
      const { orientation } = await createActions(payload, req, size)
      return countReads(payload, async () => {
        const { body } = await editor.graphql(query, { orientation })
        expect(body).toMatchObject({
          data: {
            Actions: {
              docs: Array.from({ length: size }, () => ({
                progress: { value: 70, coverage: { known: 2, all: 2 }, weather: { value: 'sun' } },
                orientation: { progress: { value: 70 } },
              })),
            },
          },
        })
      })
    }
    const few = await readsFor(1)
    expect(await readsFor(8)).toBe(few)
  })

  test('an action that was dropped for a while did not count then', async ({ payload, http }) => {
    const req = await createLocalReq({}, payload)
    const manager = await http('project-manager')
    const anonymous = await http('anonymous')
    const orientation = await createOrientation(payload, req)
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2017-01-01T09:00:00Z') })
    try {
      const create = async (doneDate?: string) => {
        const { id: action } = docIn(
          await manager.send('POST', '/api/actions', anAction({ orientation })),
        )
        await payload.create({
          collection: 'milestones',
          data: aMilestone({ action, doneDate }),
          req,
        })
        return action
      }
      await create(at('2017-01-01'))
      const path = `/api/actions/${await create()}`
      const change = async (now: string, data: object) => {
        vi.setSystemTime(`${now}T09:00:00Z`)
        return docIn(await manager.send('PATCH', path, data))
      }
      const sent = [{ status: 'done', until: at('2016-01-01') }]
      const wasUnderWay = { status: 'in-progress', until: at('2017-03-01') }
      const wasDropped = { status: 'dropped', until: at('2017-06-01') }
      expect(await change('2017-03-01', { status: 'dropped', formerStatuses: sent })).toMatchObject(
        { formerStatuses: [wasUnderWay] },
      )
      expect(await change('2017-06-01', { status: 'in-progress' })).toMatchObject({
        statusSince: at('2017-06-01'),
        formerStatuses: [wasUnderWay, wasDropped],
      })
      expect(await change('2017-09-01', { formerStatuses: sent })).toMatchObject({
        formerStatuses: [wasUnderWay, wasDropped],
      })
    } finally {
      vi.useRealTimers()
    }
    const valueOn = async (date: string) =>
      valued.parse(
        (await anonymous.get(`/api/orientations/${orientation}/progress?at=${date}`)).body,
      ).value
    expect(await valueOn('2017-02-28')).toBe(50)
    expect(await valueOn('2017-05-31')).toBe(100)
    expect(await valueOn('2017-06-01')).toBe(50)
  })
})

test('an action that is dropped counted until then, up to the strategy', async ({
  payload,
  tx,
  as,
}) => {
  // Alone in the strategy: all of it is rolled back.
  for (const collection of ['actions', 'orientations', 'indicators'] as const)
    await payload.db.deleteMany({ collection, where: {}, req: tx })
  const axis = await payload.create({
    collection: 'axes',
    data: { number: 900 + unique(), title: 'Axe', slug: randomUUID(), _status: 'published' },
    req: tx,
  })
  const workstream = await payload.create({
    collection: 'workstreams',
    data: aWorkstream(),
    req: tx,
  })
  const orientation = await createOrientation(payload, tx, { axis: axis.id })
  const create = async (doneDate: string | undefined) => {
    const data = anAction({ orientation, workstream: workstream.id })
    const { id: action } = await payload.create({ collection: 'actions', data, req: tx })
    const milestone = aMilestone({ action, doneDate })
    await payload.create({ collection: 'milestones', data: milestone, req: tx })
    return action
  }
  await create(at('2017-12-15'))
  const id = await create(undefined)
  const req = await as('project-manager')
  const valuesOn = async (date: string) => {
    const { value, axes, workstreams, orientations } = await readStrategyProgress(date, req)
    const valueOf = (parts: { id: string; value: number | null }[], part: string) =>
      parts.find((one) => one.id === part)?.value
    return {
      strategy: value,
      axis: valueOf(axes, axis.id),
      workstream: valueOf(workstreams, workstream.id),
      orientation: valueOf(orientations, orientation),
    }
  }
  const all = (value: number | null) => ({
    strategy: value,
    axis: value,
    workstream: value,
    orientation: value,
  })
  expect(await valuesOn(day)).toEqual(all(50))

  // After every other write: the last version of a document is the latest.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2049-03-01T09:00:00Z') })
  try {
    const change = (data: Partial<Action>) =>
      payload.update({ collection: 'actions', id, data, overrideAccess: false, req })
    const dropped = await change({ status: 'dropped', statusSince: at('2018-01-01') })
    expect(dropped.statusSince).toBe(at('2049-03-01'))
    vi.setSystemTime('2049-04-01T09:00:00Z')
    expect(await change({ title: 'Titre corrigé' })).toMatchObject({
      statusSince: at('2049-03-01'),
    })
  } finally {
    vi.useRealTimers()
  }
  expect(await valuesOn(day)).toEqual(all(50))
  expect(await valuesOn('2049-02-28')).toEqual(all(50))
  expect(await valuesOn('2049-03-01')).toEqual(all(100))

  const data = anAction({ orientation, workstream: workstream.id })
  await payload.create({ collection: 'actions', data, req: tx })
  expect(await valuesOn('2049-03-01')).toEqual(all(null))
})

test('former statuses are what was, whatever is sent or restored', async ({ payload, tx, as }) => {
  const orientation = await createOrientation(payload, tx)
  const sent = [{ status: 'done' as const, until: at('2016-01-01') }]
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2049-01-01T09:00:00Z') })
  try {
    const created = await payload.create({
      collection: 'actions',
      data: anAction({ orientation, formerStatuses: sent }),
      req: tx,
    })
    expect(created.formerStatuses).toEqual([])
    const { id } = created
    const change = (now: string, data: Partial<Action>, context = {}) => {
      vi.setSystemTime(`${now}T09:00:00Z`)
      return payload.update({ collection: 'actions', id, data, context, req: tx })
    }
    vi.setSystemTime('2049-02-01T09:00:00Z')
    const draft = { status: 'dropped' as const, _status: 'draft' as const }
    await payload.update({ collection: 'actions', id, data: draft, draft: true, req: tx })
    // What was drafted and given up never was.
    expect(
      await change('2049-02-15', { status: 'in-progress', _status: 'published' }),
    ).toMatchObject({ statusSince: null, formerStatuses: [] })

    const wasUnderWay = { status: 'in-progress', until: at('2049-03-01') }
    const wasDropped = { status: 'dropped', until: at('2049-06-01') }
    const wasDone = { status: 'done', until: at('2049-09-01') }
    expect(await change('2049-03-01', { status: 'dropped', formerStatuses: sent })).toMatchObject({
      formerStatuses: [wasUnderWay],
    })
    const { docs } = await payload.findVersions({
      collection: 'actions',
      where: { and: [{ parent: { equals: id } }, { 'version.status': { equals: 'dropped' } }] },
      req: tx,
    })
    await change('2049-06-01', { status: 'done' })
    const restoring = await as('admin') // of its own: Payload notes in it that it restores
    vi.setSystemTime('2049-09-01T09:00:00Z')
    expect(
      await payload.restoreVersion({
        collection: 'actions',
        id: docs[0]?.id ?? '',
        req: restoring,
      }),
    ).toMatchObject({
      status: 'dropped',
      statusSince: at('2049-09-01'),
      formerStatuses: [wasUnderWay, wasDropped, wasDone],
    })
    expect(await change('2049-09-01', { status: 'done' })).toMatchObject({
      statusSince: at('2049-06-01'),
      formerStatuses: [wasUnderWay, wasDropped],
    })
    expect(await change('2049-12-01', { status: 'upcoming' }, removingSamples)).toMatchObject({
      statusSince: null,
      formerStatuses: [],
    })
  } finally {
    vi.useRealTimers()
  }
})

test('a person’s weather holds until the next report', async ({ payload, tx, as }) => {
  const { ids } = await createActions(payload, tx, 1)
  const [action = ''] = ids
  const manager = await as('project-manager')
  const report = (date: string, data: object) =>
    payload.create({
      collection: 'progress-reports',
      data: { ...aProgressReport({ action, date: at(date) }), ...data },
      overrideAccess: false,
      req: manager,
    })
  await report('2018-02-01', { weather: 'storm', weatherReason: 'Le prestataire se retire.' })
  await report('2018-02-15', { weather: 'sun' })
  const weatherAt = async (date: string) =>
    (await readActionsProgress([action], date, manager)).get(action)?.weather

  expect(await weatherAt('2018-01-31')).toMatchObject({ value: 'sun', isOverride: false })
  expect(await weatherAt('2018-02-14')).toMatchObject({
    value: 'storm',
    suggested: 'sun',
    isOverride: true,
  })
  expect(await weatherAt('2018-02-15')).toMatchObject({ value: 'sun', isOverride: false })
})

test('a report counts once it is published, for whoever reads its draft too', async ({
  payload,
  tx,
  as,
}) => {
  const { ids } = await createActions(payload, tx, 1)
  const [action = ''] = ids
  const manager = await as('project-manager')
  const report = async (date: string, data: object, draft = false) =>
    payload.create({
      collection: 'progress-reports',
      data: { ...aProgressReport({ action, date: at(date) }), ...data },
      draft,
      overrideAccess: false,
      req: manager,
    })
  await report('2018-02-01', { weather: 'storm', weatherReason: 'Le prestataire se retire.' })
  const draft = await report('2018-02-15', { weather: 'sun', _status: 'draft' }, true)
  const seen = async () => (await readActionsProgress([action], '2018-02-20', manager)).get(action)

  expect(await seen()).toMatchObject({ weather: { value: 'storm' }, freshness: { days: 19 } })
  await payload.update({
    collection: 'progress-reports',
    id: draft.id,
    data: { _status: 'published' },
    overrideAccess: false,
    req: manager,
  })
  expect(await seen()).toMatchObject({ weather: { value: 'sun' }, freshness: { days: 5 } })
})
