import type { Payload, PayloadRequest } from 'payload'
import { describe, expect } from 'vitest'

import { readActionPage } from '@/src/queries/strategy/action-page'
import { readDailyActions, readTimeline } from '@/src/queries/strategy/daily-actions'
import { readMonthGrid } from '@/src/queries/strategy/month-grid'
import {
  aDecision,
  aMeeting,
  aMilestone,
  anAction,
  createOrientation,
} from '@/tests/support/builders'
import { countReads } from '@/tests/support/count-reads'
import { test } from '@/tests/support/test'

const today = '2018-01-31'

/** Actions of an orientation of their own, led by someone, each with milestones and reports. */
const createActions = async (
  payload: Payload,
  req: PayloadRequest,
  size: number,
  leadUsers: string[] = [],
) => {
  const orientation = await createOrientation(payload, req)
  const ids: string[] = []
  for (let n = 0; n < size; n += 1) {
    const data = anAction({ orientation, leadUsers })
    const { id } = await payload.create({ collection: 'actions', data, req })
    await payload.create({ collection: 'milestones', data: aMilestone({ action: id }), req })
    await payload.create({
      collection: 'progress-reports',
      data: {
        action: id,
        date: `${today}T12:00:00.000Z`,
        weather: 'not-given',
        done: 'Marché notifié',
        _status: 'published',
      },
      req,
    })
    ids.push(id)
  }
  return { orientation, ids }
}

const readings = {
  board: readDailyActions,
  timeline: readTimeline,
  grid: (scope: { orientation: string }, req: PayloadRequest) => readMonthGrid(scope, today, req),
}

describe.each(Object.entries(readings))('the %s', (name, readIt) => {
  test('is read in as many queries for 20 actions as for 1', async ({ payload, tx, as }) => {
    const req = await as('project-manager')
    const readsFor = async (size: number) => {
      const { orientation } = await createActions(payload, tx, size)
      return countReads(payload, async () => {
        const read = await readIt({ orientation }, req)
        expect('rows' in read ? read.rows : read.actions).toHaveLength(size)
      })
    }
    const few = await readsFor(1)
    expect(few).toBe({ board: 2, timeline: 3, grid: 9 }[name])
    expect(await readsFor(20)).toBe(few)
  })
})

test('a scope holds the actions of an orientation, or those that someone leads, drafts included', async ({
  payload,
  tx,
  as,
}) => {
  const req = await as('editor')
  const me = req.user?.id ?? ''
  const mine = await createActions(payload, tx, 2, [me])
  const others = await createActions(payload, tx, 1)
  await payload.update({
    collection: 'actions',
    id: mine.ids[0] ?? '',
    data: { title: 'Titre à venir' },
    draft: true,
    req: tx,
  })

  const read = async (scope: Parameters<typeof readTimeline>[0]) =>
    (await readTimeline(scope, req)).actions
  const idsOf = (actions: { id: string }[]) => actions.map(({ id }) => id)
  const here = await read({ orientation: mine.orientation })
  expect(idsOf(here)).toEqual(mine.ids)
  expect(here.map(({ title }) => title)).toContain('Titre à venir')
  expect(here.map(({ milestones }) => milestones.length)).toEqual([1, 1])
  expect(idsOf(await read({ mine: true }))).toEqual(mine.ids)
  expect(idsOf(await read({ orientation: others.orientation, mine: true }))).toEqual([])
  expect(idsOf(await read({ orientation: 'nonsense' }))).toEqual(
    expect.arrayContaining([...mine.ids, ...others.ids]),
  )
})

test('the grid shows the last report and the weather that the facts suggest', async ({
  payload,
  tx,
  as,
}) => {
  const { orientation } = await createActions(payload, tx, 1)
  const { rows } = await readMonthGrid({ orientation }, today, await as('project-manager'))
  expect(rows).toMatchObject([
    {
      suggested: { weather: 'sun', because: { fr: 'rien n’est en retard' } },
      last: { weather: 'not-given', done: 'Marché notifié' },
    },
  ])
})

test('the grid holds the milestones that are late or due by the end of the month', async ({
  payload,
  tx,
  as,
}) => {
  const { orientation, ids } = await createActions(payload, tx, 1)
  const [action = ''] = ids
  const at = (day: string) => `${day}T12:00:00.000Z`
  const milestones = [
    { label: 'late', dueDate: at('2017-12-01') },
    { label: 'done', dueDate: at('2017-12-02'), doneDate: at('2017-12-02') },
    { label: 'due', dueDate: at(`${today.slice(0, 7)}-28`) },
    { label: 'next year', dueDate: at('2019-02-01') },
  ]
  for (const one of milestones)
    await payload.create({
      collection: 'milestones',
      data: aMilestone({ action, ...one }),
      req: tx,
    })
  const { rows } = await readMonthGrid({ orientation }, today, await as('project-manager'))
  const labels = rows.flatMap((row) => row.milestones.map(({ label }) => label))
  expect(labels).toEqual(expect.arrayContaining(['late', 'due']))
  expect(labels).not.toContain('done')
  expect(labels).not.toContain('next year')
})

test('each reading knows whose statuses and dates are samples', async ({ payload, tx, as }) => {
  const orientation = await createOrientation(payload, tx)
  const data = anAction({ orientation, sampleFollowUp: true })
  await payload.create({ collection: 'actions', data, req: tx })
  const req = await as('project-manager')
  for (const readIt of Object.values(readings)) {
    const read = await readIt({ orientation }, req)
    expect('rows' in read ? read.rows : read.actions).toMatchObject([{ sampleFollowUp: true }])
  }
})

describe('the page of an action', () => {
  test('says what its reader may read', async ({ payload, tx, as }) => {
    const { ids } = await createActions(payload, tx, 1)
    const [id = ''] = ids
    const meeting = await payload.create({ collection: 'meetings', data: aMeeting(), req: tx })
    for (const confidential of [false, true])
      await payload.create({
        collection: 'decisions',
        data: aDecision({ meeting: meeting.id, actions: [id], confidential }),
        req: tx,
      })
    const read = async (persona: 'project-manager' | 'editor') =>
      readActionPage(id, [today], await as(persona))

    const manager = await read('project-manager')
    expect(manager?.decisions).toHaveLength(2)
    expect(manager).toMatchObject({
      milestones: [{}],
      reports: [{ done: 'Marché notifié' }],
      olderReports: 0,
      progress: { value: 0, weather: { value: 'sun' } },
    })
    expect((await read('editor'))?.decisions).toHaveLength(1)
  })

  test('tells the milestones that its figure counts, not a change that is a draft', async ({
    payload,
    tx,
    as,
  }) => {
    const { ids } = await createActions(payload, tx, 1)
    const [action = ''] = ids
    const { id } = await payload.create({
      collection: 'milestones',
      data: aMilestone({ action, label: 'Pilote ouvert' }),
      req: tx,
    })
    const doneDate = `${today}T12:00:00.000Z`
    await payload.update({ collection: 'milestones', id, data: { doneDate }, draft: true, req: tx })
    await payload.update({
      collection: 'actions',
      id: action,
      data: { status: 'on-hold' },
      draft: true,
      req: tx,
    })
    const read = async () => readActionPage(action, [today], await as('project-manager'))

    const before = await read()
    expect(before).toMatchObject({ action: { status: 'in-progress' }, progress: { value: 0 } })
    expect(before?.milestones.map((one) => one.doneDate ?? null)).toEqual([null, null])
    await payload.update({
      collection: 'milestones',
      id,
      data: { doneDate, _status: 'published' },
      req: tx,
    })
    const after = await read()
    expect(after).toMatchObject({ progress: { value: 50 } })
    expect(after?.milestones.find((one) => one.id === id)).toMatchObject({ doneDate })
  })

  test('is none where there is no such action', async ({ as }) => {
    const req = await as('editor')
    for (const id of ['nonsense', '00000000-0000-4000-8000-000000000000'])
      expect(await readActionPage(id, [today], req)).toBeUndefined()
  })
})
