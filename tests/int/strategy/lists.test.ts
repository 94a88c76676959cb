import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'
import { describe, expect } from 'vitest'

import { wordsOf } from '@/src/domain/platform/text/vocabulary'
import { actionStatuses, isLate } from '@/src/domain/strategy/action-status'
import type { Weather } from '@/src/domain/strategy/weather'
import type { Action } from '@/src/payload-types'
import { lateOn, ledBy, wordingToConfirm } from '@/src/queries/strategy/action-filters'
import { type Followed, followedAs } from '@/src/queries/strategy/followed-actions'
import { readMilestoneTallies } from '@/src/queries/strategy/milestone-tallies'
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
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'

const today = '2018-04-01'

/** An action in each status and with each end, around today. */
const everyAction = async (payload: Payload, req: PayloadRequest, orientation: string) => {
  const ends = [
    null,
    '2017-12-31T12:00:00.000Z',
    '2018-03-31T12:00:00.000Z',
    '2018-03-31T23:59:59.999Z',
    '2018-04-01T00:00:00.000Z',
    '2018-04-01T12:00:00.000Z',
    '2018-04-02T12:00:00.000Z',
  ]
  const actions = []
  for (const status of wordsOf(actionStatuses))
    for (const endDate of ends) {
      const blocked = { reason: 'Marché infructueux' }
      const data = anAction({ orientation, status, endDate, blocked })
      actions.push(await payload.create({ collection: 'actions', data, req }))
    }
  return actions
}

const idsOf = (docs: { id: string }[]) => docs.map(({ id }) => id).sort()

const found = async (payload: Payload, req: PayloadRequest, orientation: string, filter: Where) => {
  const { docs } = await payload.find({
    collection: 'actions',
    where: { and: [{ orientation: { equals: orientation } }, filter] },
    overrideAccess: req.user == null, // whoever is signed in asks as the list of the back-office does
    pagination: false,
    req,
  })
  return idsOf(docs)
}

describe('a filter of the list', () => {
  test('finds late the actions that the rule says are', async ({ payload, tx }) => {
    const orientation = await createOrientation(payload, tx)
    const actions = await everyAction(payload, tx, orientation)
    const late = actions.filter((action) => isLate(action, today))
    expect(late.length).toBeGreaterThan(0)
    for (const day of [today, `${today}T00:00:00.000Z`, `${today}T23:59:59.999Z`])
      expect(await found(payload, tx, orientation, lateOn(day))).toEqual(idsOf(late))
  })

  test('finds whose lead someone is, alone or with others', async ({ payload, tx }) => {
    const orientation = await createOrientation(payload, tx)
    const accounts = await personaAccounts(payload)
    const [mine = '', other = ''] = (['editor', 'project-manager'] as const).map(
      (role) => accounts.get(role)?.user.id,
    )
    const ids: string[] = []
    for (const leadUsers of [[mine], [other, mine], [other], []]) {
      const data = anAction({ orientation, leadUsers })
      ids.push((await payload.create({ collection: 'actions', data, req: tx })).id)
    }
    expect(await found(payload, tx, orientation, ledBy(mine))).toEqual(ids.slice(0, 2).sort())
  })

  test('finds what has no official wording yet', async ({ payload, tx }) => {
    const orientation = await createOrientation(payload, tx)
    const ids: string[] = []
    for (const flag of [true, false, null]) {
      const data = anAction({ orientation, wordingToConfirm: flag })
      ids.push((await payload.create({ collection: 'actions', data, req: tx })).id)
    }
    expect(await found(payload, tx, orientation, wordingToConfirm)).toEqual(ids.slice(0, 1))
  })
})

describe('a filter on what is computed', () => {
  const today = new Date().toISOString()

  /** An action that was reported on today, in this weather. */
  const reported = async (
    payload: Payload,
    req: PayloadRequest,
    orientation: string,
    weather: Weather,
  ) => {
    const { id } = await payload.create({
      collection: 'actions',
      data: anAction({ orientation }),
      req,
    })
    const data = aProgressReport({
      action: id,
      date: today,
      weather,
      weatherReason: 'Vu sur place',
    })
    await payload.create({ collection: 'progress-reports', data, req })
    return id
  }

  test('follows the facts, whatever else is asked', async ({ payload, tx, as }) => {
    const req = await as('editor')
    const orientation = await createOrientation(payload, tx)
    const stormy = await reported(payload, tx, orientation, 'storm')
    const awaiting = await reported(payload, tx, orientation, 'sun')
    await reported(payload, tx, orientation, 'sun')
    const data = anAction({ orientation })
    const silent = (await payload.create({ collection: 'actions', data, req: tx })).id
    const indicator = await payload.create({
      collection: 'indicators',
      data: anIndicator({ action: awaiting }),
      req: tx,
    })

    const holding = (followed: Followed) => found(payload, req, orientation, followedAs(followed))
    expect(await holding('silent')).toEqual([silent])
    expect(await holding('stormy')).toEqual([stormy])
    expect(await holding('awaiting-value')).toEqual([awaiting])
    const either = { or: [followedAs('silent'), followedAs('stormy')] }
    expect(await found(payload, req, orientation, either)).toEqual([silent, stormy].sort())

    await payload.create({
      collection: 'progress-reports',
      data: aProgressReport({ action: silent, date: today }),
      req: tx,
    })
    await payload.create({
      collection: 'progress-reports',
      data: aProgressReport({ action: stormy, date: today, weather: 'sun', weatherReason: 'Levé' }),
      req: tx,
    })
    await payload.create({
      collection: 'indicator-values',
      data: anIndicatorValue({ indicator: indicator.id, date: today }),
      req: tx,
    })
    for (const followed of ['silent', 'stormy', 'awaiting-value'] as const)
      expect(await holding(followed), followed).toEqual([])
  })

  test('chooses what is read, never what is written', async ({ http }) => {
    const manager = await http('project-manager')
    const path = '/api/actions?where[id][in]=silent'
    expect((await manager.send('PATCH', path, { priority: 'high' })).status).toBe(400)
    expect((await manager.send('DELETE', path)).status).toBe(400)
  })
})

const createActions = async (
  payload: Payload,
  req: PayloadRequest,
  size: number,
  dataOf: () => Promise<Partial<Action>> = () => Promise.resolve({}),
) => {
  const orientation = await createOrientation(payload, req)
  const ids: string[] = []
  for (let n = 0; n < size; n += 1) {
    const data = anAction({ orientation, ...(await dataOf()) })
    const { id } = await payload.create({ collection: 'actions', data, req })
    for (const doneDate of [null, '2018-01-31T12:00:00.000Z'])
      await payload.create({
        collection: 'milestones',
        data: aMilestone({ action: id, doneDate }),
        req,
      })
    ids.push(id)
  }
  return { orientation, ids }
}

for (const size of [1, 30]) {
  test(`tallies the milestones of ${String(size)} action(s) in one read`, async ({
    payload,
    tx,
    as,
  }) => {
    const { ids } = await createActions(payload, tx, size)
    const req = await as('editor')
    let tallies = new Map<string, unknown>()

    const reads = await countReads(payload, async () => {
      tallies = await readMilestoneTallies(ids, req)
    })

    expect(reads).toBe(1)
    expect(tallies).toEqual(new Map(ids.map((id) => [id, { done: 1, all: 2 }])))
  })
}

test('lists actions at depth 1 over REST in as many reads for 30 as for 1', async ({
  payload,
  http,
}) => {
  const editor = await http('editor')
  const req = await createLocalReq({}, payload)
  /** Each action leads to documents of its own. */
  const related = async () => {
    const workstream = await payload.create({
      collection: 'workstreams',
      data: aWorkstream({ title: 'Volet' }),
      req,
    })
    const commune = await payload.create({
      collection: 'communes',
      data: { name: 'Commune', inseeCode: String(90_000 + unique('five digits')) },
      req,
    })
    return { workstream: workstream.id, communes: [commune.id] }
  }
  const readsFor = async (size: number) => {
    const { orientation } = await createActions(payload, req, size, related)
    const path = `/api/actions?where[orientation][equals]=${orientation}&depth=1&limit=100&joins[milestones][limit]=5`
    return countReads(payload, async () => {
      expect((await editor.get(path)).body).toMatchObject({
        totalDocs: size,
        docs: Array.from({ length: size }, () => ({
          workstream: { title: 'Volet' },
          communes: [{ name: 'Commune' }],
          milestones: { docs: [{ weight: 1 }, { weight: 1 }] },
        })),
      })
    })
  }
  const few = await readsFor(1)
  expect(few).toBeGreaterThan(0)
  expect(await readsFor(30)).toBe(few)
}, 90_000)
