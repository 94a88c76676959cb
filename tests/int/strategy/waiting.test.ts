import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { describe, expect } from 'vitest'
import { z } from 'zod'

import { today as dayInParis } from '@/src/domain/platform/time/paris-day'
import type { User } from '@/src/payload-types'
import { readNextMeeting } from '@/src/queries/committee/next-meeting'
import { countPeople } from '@/src/queries/platform/people'
import { readUnpublished } from '@/src/queries/platform/unpublished'
import { readWaiting, readWaitingCounts } from '@/src/queries/platform/waiting'
import { readChanges } from '@/src/queries/strategy/changes'
import { readMyActions } from '@/src/queries/strategy/my-actions'
import { readDashboard } from '@/src/queries/strategy/dashboard/dashboard'
import { readListBehind } from '@/src/queries/strategy/dashboard/list-behind'
import { readStatuses } from '@/src/queries/strategy/statuses'
import { problemsIn } from '@/tests/support/answers'
import { aMilestone, anAction, anIndicator, createOrientation } from '@/tests/support/builders'
import { countReads } from '@/tests/support/count-reads'
import { createAccount } from '@/tests/support/mail'
import { test } from '@/tests/support/test'

const today = dayInParis()
const inDays = (days: number) =>
  new Date(Date.parse(`${today}T12:00:00Z`) + days * 86_400_000).toISOString()

/** An action that someone leads, with a milestone late by six days and a value expected. */
const createWork = async (payload: Payload, req: PayloadRequest, lead: User, title = 'Barouf') => {
  const orientation = await createOrientation(payload, req)
  const action = await payload.create({
    collection: 'actions',
    data: anAction({ orientation, title, leadUsers: [lead.id], startDate: inDays(-30) }),
    req,
  })
  const milestone = await payload.create({
    collection: 'milestones',
    data: aMilestone({ action: action.id, label: 'Salle réservée', dueDate: inDays(-6) }),
    req,
  })
  const indicator = await payload.create({
    collection: 'indicators',
    data: anIndicator({ action: action.id, periodicity: 'monthly', nextUpdate: inDays(-2) }),
    req,
  })
  return { action, milestone, indicator }
}

/** Past the hooks, as the database keeps them: so many actions that someone leads, each with a late milestone. */
const createLed = async (payload: Payload, req: PayloadRequest, lead: User, size: number) => {
  const orientation = await createOrientation(payload, req)
  for (let n = 0; n < size; n += 1) {
    const { title, ...rest } = anAction({ orientation, leadUsers: [lead.id] })
    const data = { ...rest, title: { fr: title } }
    const created: unknown = await payload.db.create({ collection: 'actions', data, req })
    const { id: action } = z.object({ id: z.string() }).parse(created)
    const { label, ...milestone } = aMilestone({ action, dueDate: inDays(-6) })
    const late = { ...milestone, label: { fr: label } }
    await payload.db.create({ collection: 'milestones', data: late, req })
  }
}

/** The same request as someone, who reads in the back-office. */
const asking = async (payload: Payload, user: User, transaction: PayloadRequest) => {
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  req.transactionID = transaction.transactionID
  return req
}

describe('what waits for someone', () => {
  test('is theirs alone, by the rules of the digest', async ({ payload, tx }) => {
    const [lead, other] = [await createAccount(payload, tx), await createAccount(payload, tx)]
    const { milestone, indicator } = await createWork(payload, tx, lead)
    await createWork(payload, tx, other, 'À quelqu’un d’autre')

    const { parts } = await readWaiting(today, await asking(payload, lead, tx))

    const told = parts.filter(({ kind }) => kind !== 'expenses-without-proof')
    expect(
      told.map(({ kind, items }) => [kind, items.map(({ about, answers }) => [about.id, answers])]),
    ).toEqual([
      ['milestones-due', [[milestone.id, ['milestone-done', 'milestone-postponed']]]],
      ['values-expected', [[indicator.id, ['value']]]],
    ])
    expect(await readWaitingCounts(today, await asking(payload, lead, tx))).toMatchObject({
      actions: 2,
      decisions: 0,
    })
  })

  test('tells an editor and the committee nothing of what was spent', async ({ payload, tx }) => {
    for (const role of ['editor', 'committee-member'] as const) {
      const reader = await createAccount(payload, tx, role)
      const counts = await readWaitingCounts(today, await asking(payload, reader, tx))
      expect(counts).toEqual({
        actions: 0,
        money: 0,
        decisions: 0,
        suggestions: 0,
        placesToCall: 0,
      })
    }
  })

  test('is read in as many queries for 530 actions as for 53', async ({ payload, tx }) => {
    const lead = await createAccount(payload, tx)
    await createWork(payload, tx, lead)
    const countAll = async () => {
      const reads = async (work: (req: PayloadRequest) => Promise<unknown>) => {
        const req = await asking(payload, lead, tx)
        return countReads(payload, () => work(req))
      }
      return {
        waiting: await reads((req) => readWaiting(today, req)),
        mine: await reads((req) => readMyActions(today, req)),
        changes: await reads((req) => readChanges(inDays(-7), req)),
        dashboard: await reads((req) => readDashboard({ filters: {}, day: today, today }, req)),
        list: await reads((req) =>
          readListBehind({ filters: {}, day: today, today }, 'needs', req),
        ),
        statuses: await reads((req) => readStatuses(req)),
        people: await reads((req) => countPeople(req)),
        meeting: await reads((req) => readNextMeeting(today, req)),
        unpublished: await reads((req) => readUnpublished(req)),
      }
    }
    await createLed(payload, tx, lead, 52)
    const ofFew = await countAll()
    await createLed(payload, tx, lead, 477)
    expect(await countAll()).toEqual(ofFew)
    expect(ofFew.waiting).toBeLessThanOrEqual(17)
    expect(ofFew.mine).toBeLessThanOrEqual(6)
    expect(ofFew.dashboard).toBeLessThanOrEqual(30)
  })
})

describe('POST /api/strategy/waiting', () => {
  const path = '/api/strategy/waiting'

  test('records each answer, with its author', async ({ payload, http }) => {
    const req = await createLocalReq({}, payload)
    const lead = await createAccount(payload, req)
    const work = await createWork(payload, req, lead)
    const manager = await http('project-manager')
    const saved = async (answer: object) => {
      const { status, body } = await manager.send('POST', path, answer)
      expect({ status, body }).toEqual({ status: 200, body: { saved: true } })
    }

    const to = inDays(10).slice(0, 10)
    await saved({ act: 'milestone-postponed', id: work.milestone.id, to, reason: 'Salle prise' })
    const postponed = await payload.findByID({
      collection: 'milestones',
      id: work.milestone.id,
      req,
    })
    expect(postponed.dueDate.slice(0, 10)).toBe(to)
    expect(postponed.postponements).toMatchObject([{ reason: 'Salle prise' }])
    expect(postponed.postponements?.[0]?.from.slice(0, 10)).toBe(inDays(-6).slice(0, 10))

    await saved({ act: 'milestone-done', id: work.milestone.id, day: today })
    const done = await payload.findByID({ collection: 'milestones', id: work.milestone.id, req })
    expect(done.doneDate?.slice(0, 10)).toBe(today)
    const moved = { act: 'milestone-done', id: work.milestone.id, day: inDays(-1).slice(0, 10) }
    expect(problemsIn(await manager.send('POST', path, moved))).toMatchObject([
      { path: 'doneDate' },
    ])

    await saved({ act: 'value', id: work.indicator.id, day: today, value: 12.5 })
    const values = await payload.find({
      collection: 'indicator-values',
      where: { indicator: { equals: work.indicator.id } },
      req,
    })
    expect(values.docs).toMatchObject([{ value: 12.5, _status: 'published' }])

    await saved({
      act: 'form',
      id: work.action.id,
      day: today,
      weather: 'not-given',
      done: 'La salle est réservée.',
      risks: 'Le budget.',
    })
    const reports = await payload.find({
      collection: 'progress-reports',
      where: { action: { equals: work.action.id } },
      req,
    })
    expect(reports.docs).toMatchObject([{ done: 'La salle est réservée.', risks: 'Le budget.' }])
    await saved({ act: 'unchanged', id: work.action.id })
  })

  test('publishes what was left as a draft', async ({ payload, http }) => {
    const req = await createLocalReq({}, payload)
    const lead = await createAccount(payload, req)
    const { milestone } = await createWork(payload, req, lead)
    await payload.update({
      collection: 'milestones',
      id: milestone.id,
      data: { label: 'Autre salle réservée' },
      draft: true,
      req,
    })
    const manager = await http('project-manager')
    const answer = { act: 'publish', collection: 'milestones', id: milestone.id }
    expect((await manager.send('POST', path, answer)).status).toBe(200)
    const anyone = await payload.findByID({ collection: 'milestones', id: milestone.id, req })
    expect(anyone).toMatchObject({ label: 'Autre salle réservée', _status: 'published' })
  })

  test('refuses with a sentence, and changes nothing', async ({ payload, http }) => {
    const req = await createLocalReq({}, payload)
    const lead = await createAccount(payload, req)
    const { action, milestone, indicator } = await createWork(payload, req, lead)
    const thrown = await createWork(payload, req, lead)
    const manager = await http('project-manager')
    await manager.send('PATCH', `/api/actions/${thrown.action.id}`, { deletedAt: inDays(0) })
    const to = inDays(10).slice(0, 10)
    const postponed = { act: 'milestone-postponed', id: milestone.id }
    for (const [answer, sentence] of [
      [
        { ...postponed, to: inDays(-6).slice(0, 10), reason: 'Le même' },
        /choisissez un jour plus tard/,
      ],
      [{ ...postponed, to, reason: ' ' }, /pourquoi le jalon est reporté/],
      [{ act: 'value', id: indicator.id, day: today, value: 'beaucoup' }, /./],
      [{ act: 'value', id: indicator.id, day: '2026-02-30', value: 1 }, /./],
      [{ act: 'form', id: milestone.id, day: today, weather: 'neige', done: 'x' }, /./],
      [
        { act: 'form', id: action.id, day: '2099-12-31', weather: 'not-given', done: 'x' },
        /datez-le d’aujourd’hui/,
      ],
      [
        { act: 'form', id: thrown.action.id, day: today, weather: 'not-given', done: 'x' },
        /dans la corbeille\u00A0: restaurez-la/,
      ],
      [{ act: 'dance', id: milestone.id }, /./],
    ] as const) {
      const refused = await manager.send('POST', path, answer)
      expect(refused.status).toBe(400)
      expect(problemsIn(refused)[0]?.message).toMatch(sentence)
    }
    const gone = { act: 'milestone-done', id: indicator.id, day: today }
    expect((await manager.send('POST', path, gone)).status).toBe(404)
    const after = await payload.findByID({ collection: 'milestones', id: milestone.id, req })
    expect([after.dueDate, after.doneDate ?? null, after.postponements ?? []]).toEqual([
      milestone.dueDate,
      null,
      [],
    ])
  })

  test('is not for whoever may not write what it writes', async ({ payload, http }) => {
    const req = await createLocalReq({}, payload)
    const lead = await createAccount(payload, req)
    const { milestone } = await createWork(payload, req, lead)
    const answer = { act: 'milestone-done', id: milestone.id, day: today }
    for (const [persona, status] of [
      ['anonymous', 403],
      ['partner', 403],
      ['editor', 403],
      ['committee-member', 403],
    ] as const) {
      const client = await http(persona)
      expect([persona, (await client.send('POST', path, answer)).status]).toEqual([persona, status])
    }
    const after = await payload.findByID({ collection: 'milestones', id: milestone.id, req })
    expect(after.doneDate ?? null).toBeNull()
  })
})
