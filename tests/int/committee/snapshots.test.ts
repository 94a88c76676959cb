import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { describe, expect } from 'vitest'

import { freezeMeeting } from '@/src/commands/committee/freeze-meeting'
import { noDocumentId } from '@/src/database/document-id'
import { type ComparisonQuestion, readComparison } from '@/src/queries/committee/comparison'
import { readSnapshot } from '@/src/queries/committee/snapshots'
import type { Action } from '@/src/payload-types'
import {
  aCommitteeMember,
  aDecision,
  aFinancingPlan,
  aMeeting,
  aMilestone,
  anAction,
  anExpense,
  aStaffExpense,
  aWorkstream,
  createOrientation,
} from '@/tests/support/builders'
import { countReads } from '@/tests/support/count-reads'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'

const at = (day: string) => `${day}T12:00:00.000Z`

/** An action half done, that is asked about. */
const createAction = async (
  payload: Payload,
  req: PayloadRequest,
  data: Partial<Action> & { orientation: string },
) => {
  const { id } = await payload.create({
    collection: 'actions',
    data: {
      ...anAction({ orientation: data.orientation }),
      status: 'in-progress' as const,
      endDate: at('2018-12-31'),
      askOfCommittee: { text: 'Zwynarbitrage', since: at('2018-01-01') },
      ...data,
    },
    locale: 'fr',
    req,
  })
  for (const doneDate of [at('2018-02-01'), undefined])
    await payload.create({
      collection: 'milestones',
      data: aMilestone({ action: id, dueDate: at('2018-12-31'), ...(doneDate && { doneDate }) }),
      req,
    })
  return id
}

const hold = async (payload: Payload, req: PayloadRequest, date = '2018-03-01T09:00:00.000Z') => {
  const data = aMeeting({ date, status: 'held' })
  return (await payload.create({ collection: 'meetings', data, req })).id
}

const storedOf = async (payload: Payload, meeting: string, req?: PayloadRequest) =>
  payload.db.findOne<{ id: string; content: string; sha256: string }>({
    collection: 'meeting-snapshots',
    where: { meeting: { equals: meeting } },
    ...(req && { req }),
  })

describe('what the committee was shown', () => {
  test('stays byte for byte, whatever becomes of it', async ({ payload, tx, as }) => {
    const orientation = await createOrientation(payload, tx)
    const [edited, unpublished, deleted] = [
      await createAction(payload, tx, { orientation, title: 'Zwynlibellé' }),
      await createAction(payload, tx, { orientation }),
      await createAction(payload, tx, { orientation }),
    ]
    const meeting = await hold(payload, tx)
    const before = await storedOf(payload, meeting, tx)

    const update = (id: string, data: Partial<Action>) =>
      payload.update({ collection: 'actions', id, data, locale: 'fr', req: tx })
    await update(edited, { title: 'Autre', status: 'on-hold', endDate: at('2019-06-30') })
    await update(unpublished, { _status: 'draft' })
    await payload.delete({
      collection: 'milestones',
      where: { action: { equals: deleted } },
      req: tx,
    })
    await payload.delete({ collection: 'actions', id: deleted, req: tx })
    await payload.update({
      collection: 'meetings',
      id: meeting,
      data: { title: 'Renommée', status: 'minutes-drafted' },
      req: tx,
    })

    expect(await storedOf(payload, meeting, tx)).toEqual(before)
    const snapshot = await readSnapshot(meeting, await as('committee-member'))
    const shown = new Map(snapshot?.shown?.actions.map((one) => [one.id, one]))
    for (const id of [edited, unpublished, deleted])
      expect(shown.get(id)).toMatchObject({ status: 'in-progress', value: 50, end: '2018-12-31' })
    expect(shown.get(edited)?.title).toBe('Zwynlibellé')

    await payload.delete({ collection: 'meetings', id: meeting, req: tx })
    expect(await storedOf(payload, meeting, tx)).toEqual(before)
  })

  test('is of the day of its meeting, and of what was published', async ({ payload, tx, as }) => {
    const orientation = await createOrientation(payload, tx)
    const action = await createAction(payload, tx, { orientation, title: 'Publiée' })
    await payload.update({
      collection: 'actions',
      id: action,
      data: { title: 'Zwynbrouillon' },
      draft: true,
      locale: 'fr',
      req: tx,
    })
    const draft = await createAction(payload, tx, {
      orientation,
      title: 'Zwynbrouillon',
      _status: 'draft',
    })
    const meeting = await hold(payload, tx, '2018-01-15T09:00:00.000Z')
    const { shown } = (await readSnapshot(meeting, await as('committee-member'))) ?? {}
    expect(shown).toMatchObject({ day: '2018-01-15', meeting: { id: meeting } })
    // Of its two milestones none was done by then; one was since.
    expect(shown?.actions.find(({ id }) => id === action)).toMatchObject({
      title: 'Publiée',
      value: 0,
    })
    expect(JSON.stringify(shown)).not.toMatch(new RegExp(`Zwynbrouillon|${draft}`))
    expect(shown?.orientations.find(({ id }) => id === orientation)).toMatchObject({ actions: 1 })
  })

  test('holds nothing that a member of the committee may not read', async ({ payload, tx, as }) => {
    const orientation = await createOrientation(payload, tx)
    const action = await createAction(payload, tx, { orientation })
    await payload.update({
      collection: 'actions',
      id: action,
      data: { internalNote: 'Zwynnote' },
      req: tx,
    })
    const { id: workstream } = await payload.create({
      collection: 'workstreams',
      data: aWorkstream({ title: 'Volet zwyn' }),
      locale: 'fr',
      req: tx,
    })
    const { id: plan } = await payload.create({
      collection: 'financing-plans',
      data: aFinancingPlan(),
      locale: 'fr',
      req: tx,
    })
    const of = { plan, workstream, action }
    await payload.create({ collection: 'expenses', data: anExpense(of), req: tx })
    await payload.create({ collection: 'expenses', data: aStaffExpense(of), req: tx })
    // The member who looks was convened: what is kept is of a meeting, not of a reader.
    const account = (await personaAccounts(payload)).get('committee-member')?.user.id
    const { id: before } = await payload.create({
      collection: 'meetings',
      data: aMeeting({ date: '2018-01-10T09:00:00.000Z' }),
      req: tx,
    })
    const { id: member } = await payload.create({
      collection: 'committee-members',
      data: aCommitteeMember({ user: account }),
      req: tx,
    })
    await payload.create({
      collection: 'attendances',
      data: { meeting: before, member, status: 'present' },
      req: tx,
    })
    for (const data of [
      aDecision({ meeting: before, text: 'Zwynhuisclos', confidential: true }),
      aDecision({ meeting: before, text: 'Zwynprojet', _status: 'draft' }),
      aDecision({ meeting: before, text: 'Zwynouverte' }),
    ])
      await payload.create({ collection: 'decisions', data, locale: 'fr', req: tx })

    const meeting = await hold(payload, tx)
    const { content } = (await storedOf(payload, meeting, tx)) ?? {}
    expect(content).toContain('Zwynouverte')
    expect(content).toContain('Zwynarbitrage')
    expect(content).not.toMatch(/Zwynhuisclos|Zwynprojet|Zwynnote/)
    const seenBy = async (persona: 'committee-member' | 'editor' | 'partner') =>
      readSnapshot(meeting, await as(persona))
    const ofWorkstream = (await seenBy('committee-member'))?.shown?.money?.find(
      (one) => one.workstream === 'Volet zwyn',
    )
    expect(ofWorkstream).toMatchObject({ presented: 120_00, paid: 120_00, certified: 0 })
    expect((await seenBy('editor'))?.shown).toMatchObject({ money: null })
    expect(await seenBy('partner')).toBeUndefined()
  })

  test('is not taken for it once it was changed, in the database itself', async ({
    payload,
    tx,
    as,
  }) => {
    const meeting = await hold(payload, tx)
    const { id, content } = (await storedOf(payload, meeting, tx)) ?? {}
    await payload.db.updateOne({
      collection: 'meeting-snapshots',
      id: id ?? '',
      data: { content: content?.replace('"late":', '"late":1') },
      req: tx,
    })
    const snapshot = await readSnapshot(meeting, await as('committee-member'))
    expect(snapshot).toMatchObject({ meeting, problem: 'altered' })
    expect(snapshot).not.toHaveProperty('shown')
  })

  test('is kept once it is published that it was held, and once', async ({ payload, tx }) => {
    const { id } = await payload.create({
      collection: 'meetings',
      data: aMeeting({ status: 'convened' }),
      req: tx,
    })
    await payload.update({
      collection: 'meetings',
      id,
      data: { status: 'held' },
      draft: true,
      req: tx,
    })
    expect(await storedOf(payload, id, tx)).toBeNull()
    await payload.update({
      collection: 'meetings',
      id,
      data: { _status: 'published' },
      req: tx,
    })
    const first = await storedOf(payload, id, tx)
    expect(first).not.toBeNull()
    await payload.update({
      collection: 'meetings',
      id,
      data: { status: 'minutes-drafted' },
      req: tx,
    })
    expect(await storedOf(payload, id, tx)).toEqual(first)
  })

  test('is asked of the database as often for 530 actions as for 53', async ({
    payload,
    tx,
    as,
  }) => {
    const orientation = await createOrientation(payload, tx)
    const meeting = await hold(payload, tx)
    const req = await as('committee-member')
    const readsOf = () => countReads(payload, () => readComparison({ from: meeting }, req))
    const create = async (count: number) => {
      for (let index = 0; index < count; index += 1)
        await payload.db.create({
          collection: 'actions',
          data: { ...anAction({ orientation }), title: { fr: 'Une action' } },
          req: tx,
        })
    }
    await create(53)
    const few = await readsOf()
    await create(477)
    expect(await readsOf()).toBe(few)
    const { moved } = await readComparison({ from: meeting }, req)
    const added = moved?.actions.filter(({ changes }) => changes[0]?.what === 'added')
    expect(added).toHaveLength(530)
  })
})

describe('what moved', () => {
  test('is told between two meetings and since one, with how many changed', async ({
    payload,
    tx,
    as,
  }) => {
    const orientation = await createOrientation(payload, tx)
    const [stopped, untouched, late] = [
      await createAction(payload, tx, { orientation }),
      await createAction(payload, tx, { orientation, endDate: null }),
      await createAction(payload, tx, { orientation, endDate: at('2018-04-30') }),
    ]
    const first = await hold(payload, tx, '2018-01-15T09:00:00.000Z')
    const second = await hold(payload, tx, '2018-03-01T09:00:00.000Z')
    await payload.update({
      collection: 'actions',
      id: stopped,
      data: { status: 'on-hold' },
      req: tx,
    })
    const req = await as('committee-member')
    const movedOf = async (question: ComparisonQuestion) => {
      const { moved } = await readComparison(question, req)
      const ids = [stopped, untouched, late]
      return moved?.actions
        .filter(({ id }) => ids.includes(id))
        .map(({ id, changes }) => [id, changes.map(({ what }) => what)])
    }
    // By March the first of two milestones was done, in each.
    expect(await movedOf({ from: first, to: second })).toEqual(
      [stopped, untouched, late].map((id) => [id, ['progress']]),
    )
    expect(await movedOf({ from: second, to: first })).toHaveLength(3)
    expect(await movedOf({ from: second, to: second })).toEqual([])
    const since = new Map(
      (await readComparison({ from: second }, req)).moved?.actions.map((one) => [one.id, one]),
    )
    expect(since.get(stopped)?.changes[0]).toEqual({
      what: 'status',
      before: 'in-progress',
      after: 'on-hold',
    })
    expect(since.get(late)?.changes).toContainEqual({ what: 'late', before: 0, after: 1 })
    expect(since.get(untouched)?.changes.map(({ what }) => what)).not.toContain('progress')
    const { stages } = await readComparison({}, req)
    expect(stages.map(({ id }) => id)).toEqual(expect.arrayContaining([null, first, second]))
  })

  test('of what was changed in the database is nothing, and says so', async ({ payload, http }) => {
    const req = await createLocalReq({}, payload)
    const meeting = await hold(payload, req)
    const member = await http('committee-member')
    const comparison = `/api/committee/comparison?from=${meeting}`
    const kept = `/api/committee/snapshots/${meeting}`
    try {
      for (const [persona, status] of [
        ['anonymous', 403],
        ['partner', 403],
        ['editor', 200],
        ['committee-member', 200],
      ] as const)
        for (const address of [comparison, kept])
          expect((await (await http(persona)).get(address)).status, persona).toBe(status)
      const csv = await member.get(`${comparison}&format=csv`)
      expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
      for (const asked of ['from=x', 'to=2018-01-01', 'format=xml', 'from[a]=b'])
        expect((await member.get(`/api/committee/comparison?${asked}`)).status, asked).toBe(400)
      for (const address of [comparison, kept])
        expect((await member.get(address.replace(meeting, noDocumentId))).status).toBe(404)

      const { id } = (await storedOf(payload, meeting)) ?? {}
      await payload.db.updateOne({
        collection: 'meeting-snapshots',
        id: id ?? '',
        data: { sha256: '0'.repeat(64) },
      })
      for (const address of [comparison, kept]) {
        const answer = await member.get(address)
        expect(answer.status).toBe(409)
        expect(JSON.stringify(answer.body)).toContain('ne correspond plus à son empreinte')
      }
    } finally {
      await payload.delete({ collection: 'meetings', id: meeting, req })
      const where = { meeting: { equals: meeting } }
      await payload.db.deleteMany({ collection: 'meeting-snapshots', where })
    }
  })
})

test('two who hold a meeting at once keep what it was shown once', async ({ payload }) => {
  const meeting = await hold(payload, await createLocalReq({}, payload))
  const where = { meeting: { equals: meeting } }
  await payload.db.deleteMany({ collection: 'meeting-snapshots', where })
  await Promise.all(
    [1, 2, 3].map(async () => freezeMeeting(meeting, await createLocalReq({}, payload))),
  )
  expect(await payload.db.count({ collection: 'meeting-snapshots', where })).toMatchObject({
    totalDocs: 1,
  })
  await payload.delete({
    collection: 'meetings',
    id: meeting,
    req: await createLocalReq({}, payload),
  })
  await payload.db.deleteMany({ collection: 'meeting-snapshots', where })
})
