import { randomUUID } from 'node:crypto'

import type { Payload, PayloadRequest } from 'payload'
import { describe, expect } from 'vitest'

import type { Persona } from '@/access/personas'
import { readSpreadsheet, type SpreadsheetFormat } from '@/src/formats/spreadsheet'
import { readDashboard } from '@/src/queries/strategy/dashboard/dashboard'
import { exportDashboard } from '@/src/queries/strategy/dashboard/export'
import type { DashboardFilters } from '@/src/queries/strategy/dashboard/filters'
import { type ListName, readListBehind } from '@/src/queries/strategy/dashboard/list-behind'
import {
  aDecision,
  aFinancingPlan,
  aMeeting,
  aMilestone,
  anAction,
  anExpense,
  anIndicator,
  anIndicatorValue,
  aProgressReport,
  aStaffExpense,
  aWorkstream,
  createCommune,
  createOrientation,
} from '@/tests/support/builders'
import { test } from '@/tests/support/test'

const today = '2018-06-30'
const at = (day: string) => `${day}T12:00:00.000Z`

const look = (filters: DashboardFilters, req: PayloadRequest, day = today) =>
  readDashboard({ filters, day, today }, req)

/**
 * An orientation of three actions: one half done, half of that since the meeting of 1 March; one that is
 * blocked, which asks; one that is done.
 */
const create = async (payload: Payload, req: PayloadRequest) => {
  const orientation = await createOrientation(payload, req)
  const workstream = await payload.create({
    collection: 'workstreams',
    data: aWorkstream(),
    locale: 'fr',
    req,
  })
  const commune = await createCommune(payload, req)
  const action = async (data: object) => {
    const { id } = await payload.create({
      collection: 'actions',
      data: { ...anAction({ orientation, workstream: workstream.id }), ...data },
      req,
    })
    return id
  }
  const milestone = (of: string, doneDate?: string) =>
    payload.create({
      collection: 'milestones',
      data: aMilestone({ action: of, dueDate: at('2018-12-31'), ...(doneDate && { doneDate }) }),
      req,
    })
  const running = await action({
    status: 'in-progress',
    communes: [commune],
    leadDepartment: 'Direction zwyn',
  })
  for (const done of [at('2018-02-01'), at('2018-05-01'), undefined, undefined])
    await milestone(running, done)
  const blocked = await action({
    status: 'blocked',
    blocked: { reason: 'Un avenant', remedy: 'Sa signature', helper: 'La vice-présidente' },
    askOfCommittee: { text: 'Arbitrer', since: at('2018-06-01') },
  })
  await milestone(blocked)
  const done = await action({ status: 'done' })
  await milestone(done, at('2018-01-15'))
  const meeting = await payload.create({
    collection: 'meetings',
    data: aMeeting({ date: '2018-03-01T09:00:00.000Z', status: 'held' }),
    req,
  })
  return { orientation, workstream: workstream.id, commune, running, blocked, done, meeting }
}

describe('the dashboard', () => {
  test('says of each orientation where it stands, and what moved since the last meeting', async ({
    payload,
    tx,
    as,
  }) => {
    const { orientation, blocked, meeting } = await create(payload, tx)
    const dashboard = await look({ orientation }, await as('committee-member'))
    expect(dashboard.meeting).toMatchObject({ id: meeting.id, day: '2018-03-01' })
    // (50 + 0 + 100) / 3 today, (25 + 0 + 100) / 3 on 1 March
    const [standing] = dashboard.orientations
    expect(dashboard.orientations).toHaveLength(1)
    expect(standing).toMatchObject({ id: orientation, actions: 3, late: 0, weather: 'storm' })
    expect(standing?.value).toBeCloseTo(50)
    expect(standing?.change).toBeCloseTo(25 / 3)
    expect(dashboard.summary).toMatchObject({ all: 3, done: 1, inProgress: 1, late: 0 })
    expect(dashboard.needs).toMatchObject([
      {
        id: blocked,
        kinds: ['asked', 'blocked', 'storm'],
        asked: { text: 'Arbitrer', since: '2018-06-01' },
        blocked: { reason: 'Un avenant', remedy: 'Sa signature', helper: 'La vice-présidente' },
      },
    ])
  })

  test('is narrowed by what the address says, in every figure', async ({ payload, tx, as }) => {
    const { orientation, commune, workstream, running, blocked, done } = await create(payload, tx)
    const req = await as('committee-member')
    const idsOf = async (filters: DashboardFilters) => {
      const { summary, statuses } = await look(filters, req)
      const counted = statuses.reduce((sum, { count }) => sum + count, 0)
      expect(counted).toBe(summary.all)
      return summary.all
    }
    expect(await idsOf({ orientation, status: 'blocked' })).toBe(1)
    expect(await idsOf({ commune })).toBe(1)
    expect(await idsOf({ department: 'Direction zwyn' })).toBe(1)
    expect(await idsOf({ workstream })).toBe(3)
    expect(await idsOf({ workstream, commune, status: 'done' })).toBe(0)
    expect(await idsOf({ orientation: 'no id' })).toBe(0)
    const { news } = await look({ orientation, status: 'in-progress' }, req)
    expect(news).toMatchObject({ untold: 1 })
    expect([running, blocked, done]).toHaveLength(3)
  })

  test('tells a past day from the facts of that day', async ({ payload, tx, as }) => {
    const { orientation, running } = await create(payload, tx)
    await payload.create({
      collection: 'progress-reports',
      data: aProgressReport({ action: running, date: at('2018-04-01') }),
      req: tx,
    })
    const indicator = await payload.create({
      collection: 'indicators',
      data: anIndicator({
        orientation,
        initialValue: 0,
        initialDate: at('2018-01-01'),
        targetValue: 100,
        targetDate: at('2018-12-31'),
      }),
      req: tx,
    })
    for (const [date, value] of [
      [at('2018-02-01'), 10],
      [at('2018-05-01'), 40],
    ] as const)
      await payload.create({
        collection: 'indicator-values',
        data: anIndicatorValue({ indicator: indicator.id, date, value }),
        req: tx,
      })
    const req = await as('committee-member')
    const before = await look({ orientation }, req, '2018-03-31')
    const after = await look({ orientation }, req)
    expect(before.news).toMatchObject({ freshest: [], untold: 2 })
    expect(after.news.freshest).toMatchObject([{ id: running, day: '2018-04-01' }])
    expect([before, after].map(({ indicators }) => indicators[0]?.rate)).toEqual([10, 40])
    expect(before.needs.flatMap(({ asked }) => asked ?? [])).toEqual([])
  })

  test('keeps a confidential decision from whoever was not convened', async ({
    payload,
    tx,
    as,
  }) => {
    const { meeting } = await create(payload, tx)
    for (const data of [
      aDecision({ meeting: meeting.id, text: 'Zwynsecret', confidential: true }),
      aDecision({ meeting: meeting.id, text: 'Zwynbrouillon', _status: 'draft' }),
      aDecision({ meeting: meeting.id, text: 'Zwynouverte' }),
    ])
      await payload.create({ collection: 'decisions', data, locale: 'fr', req: tx })
    const seen = JSON.stringify((await look({}, await as('committee-member'))).decisions)
    expect(seen).toContain('Zwynouverte')
    expect(seen).not.toMatch(/Zwynsecret|Zwynbrouillon/)
  })

  test('tells sums of money, and never what one person’s time costs', async ({
    payload,
    tx,
    as,
  }) => {
    const { workstream, running } = await create(payload, tx)
    const { id: plan } = await payload.create({
      collection: 'financing-plans',
      data: aFinancingPlan(),
      locale: 'fr',
      req: tx,
    })
    const of = { plan, workstream, action: running }
    await payload.create({ collection: 'expenses', data: anExpense(of), req: tx })
    await payload.create({ collection: 'expenses', data: aStaffExpense(of), req: tx })
    const moneyFor = async (
      persona: 'committee-member' | 'project-manager' | 'editor',
      day = today,
    ) => {
      const { money } = await look({ workstream }, await as(persona), day)
      return (
        money && { ...money, workstreams: money.workstreams.filter(({ id }) => id === workstream) }
      )
    }
    expect(await moneyFor('editor')).toBeNull()
    expect(await moneyFor('project-manager')).toMatchObject({
      workstreams: [{ presentedCents: 420_00, paidCents: 120_00, plannedCents: null }],
    })
    expect(await moneyFor('committee-member')).toMatchObject({
      staffCents: null,
      workstreams: [{ presentedCents: 120_00, paidCents: 120_00, certifiedCents: 0 }],
    })
    expect(await moneyFor('committee-member', '2017-06-29')).toMatchObject({
      workstreams: [{ presentedCents: 0, paidCents: 0 }],
    })
  })

  test('adds up what is planned, committed, paid and certified, and knows zero from unknown', async ({
    payload,
    tx,
    as,
  }) => {
    const { workstream, running, done } = await create(payload, tx)
    const other = await payload.create({
      collection: 'workstreams',
      data: aWorkstream(),
      locale: 'fr',
      req: tx,
    })
    const req = await as('committee-member')
    const before = (await look({}, req)).money?.total
    const { id: plan } = await payload.create({
      collection: 'financing-plans',
      data: aFinancingPlan({
        planned: [
          { workstream, year: 2018, amountCents: 300_00 },
          { workstream, year: 2019, amountCents: 100_00 },
          { workstream: other.id, year: 2018, amountCents: null },
        ],
      }),
      locale: 'fr',
      req: tx,
    })
    const commit = (number: string, notificationDate: string | undefined, data: object) =>
      payload.create({
        collection: 'commitments',
        data: { number, title: number, amountCents: 80_00, plan, notificationDate, ...data },
        req: tx,
      })
    await commit('Z1', at('2018-02-01'), { action: running }) // of its volet by its action
    await commit('Z2', at('2018-05-01'), { workstream, action: done })
    await commit('Z3', at('2018-05-01'), { workstream: other.id })
    await commit('Z4', undefined, { workstream }) // nobody has been told yet
    const moneyOf = async (filters: DashboardFilters, day = today) => {
      const { money } = await look(filters, req, day)
      const line = (id: string) => money?.workstreams.find((one) => one.id === id)
      return { own: line(workstream), other: line(other.id), total: money?.total }
    }
    const all = await moneyOf({})
    expect(all.own).toMatchObject({ plannedCents: 400_00, committedCents: 160_00 })
    expect(all.other).toMatchObject({ plannedCents: null, committedCents: 80_00 })
    const total = aFinancingPlan().totalCents
    expect(all.total?.plannedCents).toBe((before?.plannedCents ?? 0) + total)
    expect(all.total?.unsplitCents).toBe((before?.unsplitCents ?? 0) + total - 400_00)
    expect(all.total?.committedCents).toBe((before?.committedCents ?? 0) + 240_00)
    expect(await moneyOf({}, '2018-03-31')).toMatchObject({ own: { committedCents: 80_00 } })
    expect(await moneyOf({ workstream })).toMatchObject({
      total: { plannedCents: 400_00, unsplitCents: null, committedCents: 160_00 },
      other: undefined,
    })
    expect(await moneyOf({ status: 'done' })).toMatchObject({
      own: { plannedCents: null, committedCents: 80_00 },
      other: { plannedCents: null, committedCents: 0 },
      total: { plannedCents: null },
    })
  })
})

describe('its experiments', () => {
  const create = async (payload: Payload, req: PayloadRequest, confidential: boolean) => {
    const meeting = await payload.create({ collection: 'meetings', data: aMeeting(), req })
    const decision = await payload.create({
      collection: 'decisions',
      data: aDecision({ meeting: meeting.id, text: 'Zwynsuite', confidential }),
      locale: 'fr',
      req,
    })
    const commune = await createCommune(payload, req)
    const { id } = await payload.create({
      collection: 'experiments',
      data: {
        title: 'Zwynessai',
        slug: randomUUID(),
        state: 'evaluated',
        startDate: at('2018-01-10'),
        endDate: at('2018-04-30'),
        sites: [{ commune, what: 'Une borne' }],
        criteria: [
          { label: 'Usage', score: 5 },
          { label: 'Coût', score: 2 },
        ],
        evaluationDate: at('2018-05-15'),
        decision: 'deploy',
        decisionReasons: 'Elle sert',
        committeeDecision: decision.id,
        deployments: [
          { commune, date: at('2018-06-01') },
          { commune, date: at('2018-07-01') },
        ],
        _status: 'published',
      },
      locale: 'fr',
      req,
    })
    return { id, decision: decision.id }
  }

  test('say what is tried where, what came of it, and on a past day what was known', async ({
    payload,
    tx,
    as,
  }) => {
    const { id, decision } = await create(payload, tx, false)
    const req = await as('committee-member')
    const on = async (day: string) =>
      (await look({}, req, day)).experiments.find((one) => one.id === id)
    expect(await on(today)).toMatchObject({
      state: 'evaluated',
      sites: [{ what: 'Une borne' }],
      score: 3.5,
      decision: 'deploy',
      committeeDecision: { id: decision },
      deployments: [{ date: '2018-06-01' }],
    })
    expect(await on('2018-05-14')).toMatchObject({
      state: 'evaluating',
      score: null,
      criteria: [],
      decision: null,
      reasons: null,
      committeeDecision: null,
      deployments: [],
    })
  })

  test('lead to no decision that the reader may not read', async ({ payload, tx, as }) => {
    const { id, decision } = await create(payload, tx, true)
    const { experiments } = await look({}, await as('committee-member'))
    const seen = experiments.find((one) => one.id === id)
    expect(seen).toMatchObject({ decision: 'deploy', committeeDecision: null })
    expect(JSON.stringify(seen)).not.toContain(decision)
  })
})

describe('what is asked of the committee', () => {
  test('is dated from the day it is asked, and leaves nothing once it is taken back', async ({
    payload,
    tx,
  }) => {
    const { running } = await create(payload, tx)
    const write = async (text: string) => {
      const { askOfCommittee } = await payload.update({
        collection: 'actions',
        id: running,
        data: { askOfCommittee: { text } },
        depth: 0,
        req: tx,
      })
      return askOfCommittee
    }
    const asked = await write('Choisir un lieu')
    expect(asked?.since).toMatch(/T12:00:00\.000Z$/)
    expect(await write('  ')).toMatchObject({ text: null, since: null })
  })

  test('is for those of the house alone', async ({ payload, tx, as }) => {
    const { blocked } = await create(payload, tx)
    for (const [persona, seen] of [
      ['anonymous', false],
      ['partner', false],
      ['editor', true],
    ] as const) {
      const action = await payload.findByID({
        collection: 'actions',
        id: blocked,
        overrideAccess: false,
        req: await as(persona),
      })
      expect(JSON.stringify(action).includes('Arbitrer'), persona).toBe(seen)
    }
  })
})

describe('the list behind a figure', () => {
  test('is what the figure counts, of its day, whatever became of it since', async ({
    payload,
    tx,
    as,
  }) => {
    const { orientation, running, blocked } = await create(payload, tx)
    const write = (id: string, data: object) =>
      payload.update({ collection: 'actions', id, data, req: tx })
    await write(running, { endDate: at('2018-05-10') })
    await write(running, { status: 'done' }) // years later: that day it was under way
    await write(blocked, { endDate: at('2018-06-15') })
    const req = await as('committee-member')
    const list = async (name: ListName, day: string, filters: DashboardFilters = {}) => {
      const question = { filters: { orientation, ...filters }, day, today }
      const [{ actions }, dashboard] = await Promise.all([
        readListBehind(question, name, req),
        readDashboard(question, req),
      ])
      return { ids: actions.map(({ id }) => id).toSorted(), actions, dashboard }
    }
    const late = await list('late', '2018-05-31')
    expect(late.ids).toEqual([running])
    expect(late.dashboard.summary.late).toBe(1)
    expect(late.actions).toMatchObject([{ status: 'in-progress', daysLate: 21, value: 50 }])
    expect((await list('late', today)).ids).toEqual([running, blocked].toSorted())
    expect((await list('all', today, { status: 'blocked' })).ids).toEqual([blocked])
    for (const { word, count } of late.dashboard.weathers)
      expect((await list(word, '2018-05-31')).ids, word).toHaveLength(count)
    const needing = await list('needs', today)
    expect(needing.ids).toEqual(needing.dashboard.needs.map(({ id }) => id).toSorted())
  })

  test('and charts are for those of the house, and a chart of the money for who follows it', async ({
    http,
  }) => {
    const of = '/api/strategy/dashboard'
    const statusOf = async (persona: Persona, path: string) =>
      (await (await http(persona)).get(`${of}${path}`)).status
    for (const [persona, path, status] of [
      ['anonymous', '/lists/late', 403],
      ['partner', '/charts/statuses', 403],
      ['editor', '/lists/late', 200],
      ['editor', '/charts/statuses?format=csv', 200],
      ['editor', '/charts/money', 404],
      ['committee-member', '/charts/money?format=png', 200],
      ['committee-member', '/charts/salaries', 400],
      ['committee-member', '/charts/money?format=gif', 400],
      ['committee-member', '/lists/lost', 400],
      ['committee-member', '/lists/late?at=2018-02-30', 400],
    ] as const)
      expect(await statusOf(persona, path), `${persona} ${path}`).toBe(status)
    const svg = await (await http('committee-member')).get(`${of}/charts/statuses`)
    expect(svg.headers.get('content-disposition')).toMatch(/attachment; filename="statuts-.*\.svg"/)
    expect(svg.body).toContain('>En cours</text>')
  })
})

describe('GET /api/strategy/dashboard', () => {
  test('is for those of the house, and refuses what means nothing', async ({ http }) => {
    const path = '/api/strategy/dashboard'
    for (const [persona, status] of [
      ['anonymous', 403],
      ['partner', 403],
      ['editor', 200],
      ['committee-member', 200],
    ] as const)
      expect((await (await http(persona)).get(path)).status, persona).toBe(status)
    const member = await http('committee-member')
    for (const asked of ['at=2018-02-30', 'axis=1', 'status=late', 'department[a]=b', 'since=x'])
      expect((await member.get(`${path}?${asked}`)).status, asked).toBe(400)
  })
})

test('the dashboard is a spreadsheet too, in which what is not known is an empty cell', async ({
  payload,
  tx,
  as,
}) => {
  const { orientation } = await create(payload, tx)
  const unmeasured = await createOrientation(payload, tx)
  await payload.create({
    collection: 'actions',
    data: anAction({ orientation: unmeasured, title: '=2+3' }),
    locale: 'fr',
    req: tx,
  })
  const req = await as('committee-member')
  const rowOf = async (asked: string, format: SpreadsheetFormat) => {
    const question = { filters: { orientation: asked }, day: today, today }
    const bytes = await exportDashboard(question, format, req)
    const tables = await readSpreadsheet('tableau', bytes)
    const { header, rows } = tables.find(({ name }) => name === 'Orientations') ?? {}
    return ['Avancement (%)', 'Au moins (%)', 'Au plus (%)', 'Actions'].map(
      (name) => rows?.[0]?.cells[header?.indexOf(name) ?? -1],
    )
  }
  expect(await rowOf(orientation, 'xlsx')).toEqual([50, 50, 50, 3])
  expect(await rowOf(unmeasured, 'xlsx')).toEqual([null, 0, 100, 1])
  expect(await rowOf(orientation, 'csv')).toEqual(['50', '50', '50', '3'])
})
