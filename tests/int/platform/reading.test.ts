import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { describe, expect } from 'vitest'

import { readDecisionPage } from '@/src/queries/committee/decision-page'
import { readMeetingPage } from '@/src/queries/committee/meeting-page'
import { readPlacePage } from '@/src/queries/places/place-page'
import { readDocument } from '@/src/queries/platform/document'
import { readRights } from '@/src/queries/platform/reading'
import { readActionPage } from '@/src/queries/strategy/action-page'
import { readOrientationPage } from '@/src/queries/strategy/orientation-page'
import { readPlanPage } from '@/src/queries/strategy/plan-page'
import {
  aCommitteeMember,
  aDecision,
  aFinancingPlan,
  aMeeting,
  aMilestone,
  anAction,
  anExpense,
  anIndicator,
  anIndicatorValue,
  aPaymentClaim,
  aPlaceSuggestion,
  aProgressReport,
  aSupportRecord,
  aTiersLieu,
  createCommune,
  createOrientation,
} from '@/tests/support/builders'
import { countReads } from '@/tests/support/count-reads'
import { liveDocuments } from '@/tests/support/live-documents'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'

const today = '2018-01-31'
const days = [today, '2017-10-31', '2017-01-31'] as const

type Ids = Record<
  'orientation' | 'action' | 'meeting' | 'decision' | 'plan' | 'place' | 'indicator',
  string
>

/** One of each, with as many of what hangs on it. */
const createAll = async (payload: Payload, req: PayloadRequest, size: number): Promise<Ids> => {
  const each = async <Made>(make: () => Promise<Made>): Promise<Made> => {
    const first = await make()
    for (let n = 1; n < size; n += 1) await make()
    return first
  }
  const orientation = await createOrientation(payload, req)
  const action = await each(
    async () =>
      (await payload.create({ collection: 'actions', data: anAction({ orientation }), req })).id,
  )
  await each(() => payload.create({ collection: 'milestones', data: aMilestone({ action }), req }))
  await each(() =>
    payload.create({ collection: 'progress-reports', data: aProgressReport({ action }), req }),
  )
  const indicator = await each(
    async () =>
      (await payload.create({ collection: 'indicators', data: anIndicator({ action }), req })).id,
  )
  for (let n = 1; n <= size; n += 1)
    await payload.create({
      collection: 'indicator-values',
      data: anIndicatorValue({
        indicator,
        date: `2017-${String((n % 12) + 1).padStart(2, '0')}-10T12:00:00.000Z`,
      }),
      req,
    })
  const meeting = (await payload.create({ collection: 'meetings', data: aMeeting(), req })).id
  await each(async () => {
    const { id: member } = await payload.create({
      collection: 'committee-members',
      data: aCommitteeMember(),
      req,
    })
    await payload.create({
      collection: 'attendances',
      data: { meeting, member, status: 'present' },
      req,
    })
    await payload.create({
      collection: 'agenda-items',
      data: { meeting, order: 1, title: 'Point', kind: 'information' },
      req,
    })
  })
  const decision = await each(
    async () =>
      (
        await payload.create({
          collection: 'decisions',
          data: aDecision({ meeting, actions: [action] }),
          req,
        })
      ).id,
  )
  const plan = (
    await payload.create({
      collection: 'financing-plans',
      data: aFinancingPlan({
        totalCents: 1_000_000_00,
        funders: [
          { name: 'FEDER', kind: 'feder', amountCents: 600_000_00 },
          { name: 'Métropole', kind: 'own', amountCents: 400_000_00 },
        ],
      }),
      req,
    })
  ).id
  await each(() =>
    payload.create({ collection: 'payment-claims', data: aPaymentClaim({ plan }), req }),
  )
  await each(() =>
    payload.create({ collection: 'expenses', data: anExpense({ plan, action }), req }),
  )
  const place = (
    await payload.create({
      collection: 'tiers-lieux',
      data: aTiersLieu({ commune: await createCommune(payload, req), actions: [action] }),
      req,
    })
  ).id
  await each(() =>
    payload.create({ collection: 'place-suggestions', data: aPlaceSuggestion({ place }), req }),
  )
  await each(() =>
    payload.create({ collection: 'support-records', data: aSupportRecord({ place }), req }),
  )
  return { orientation, action, meeting, decision, plan, place, indicator }
}

const pages: [string, (ids: Ids, req: PayloadRequest) => Promise<unknown>][] = [
  ['action', ({ action }, req) => readActionPage(action, days, req)],
  ['orientation', ({ orientation }, req) => readOrientationPage(orientation, days, req)],
  ['meeting', ({ meeting }, req) => readMeetingPage(meeting, req)],
  ['decision', ({ decision }, req) => readDecisionPage(decision, req)],
  ['plan', ({ plan }, req) => readPlanPage(plan, today, req)],
  ['place', ({ place }, req) => readPlacePage(place, req)],
  ['any other document', ({ indicator }, req) => readDocument('indicators', indicator, req)],
]

test('each page is read in as many queries whatever it holds', async ({ payload, tx, as }) => {
  const [few, many] = [await createAll(payload, tx, 1), await createAll(payload, tx, 8)]
  const req = await as('project-manager')
  for (const [name, readIt] of pages) {
    const readsOf = (ids: Ids) =>
      countReads(payload, async () => {
        expect(await readIt(ids, req), name).toBeDefined()
      })
    expect(await readsOf(many), name).toBe(await readsOf(few))
  }
})

test('a document of whichever collection is read, with what points at it', async ({ payload }) => {
  const { live } = await liveDocuments(payload, 'read')
  const user = (await personaAccounts(payload)).get('project-manager')?.user
  const req = await createLocalReq({ user }, payload)
  const slugs = payload.config.collections.flatMap(({ slug, admin }) =>
    admin.hidden === true ? [] : [slug],
  )
  expect(slugs.length).toBeGreaterThan(20)
  for (const slug of slugs) {
    const { id } = await live(slug)
    await expect(readDocument(slug, id, req), slug).resolves.not.toThrow()
  }
  // Of a session, its module or its path.
  const { id } = await live('training-modules')
  const joined = (await readDocument('training-modules', id, req))?.joined ?? []
  expect(joined.find(({ field }) => field.name === 'sessions')?.docs).toHaveLength(1)
})

test('a page is none where there is no such document', async ({ as }) => {
  const req = await as('project-manager')
  for (const id of ['nonsense', '00000000-0000-4000-8000-000000000000']) {
    const ids = {
      ...{ orientation: id, action: id, meeting: id, decision: id },
      ...{ plan: id, place: id, indicator: id },
    }
    for (const [name, readIt] of pages) expect(await readIt(ids, req), name).toBeUndefined()
  }
})

describe('a page tells its reader what they may read, and nothing else', () => {
  test('of what is confidential, nothing to whoever was not convened', async ({
    payload,
    tx,
    as,
  }) => {
    const { action } = await createAll(payload, tx, 1)
    const committee = await as('committee-member')
    const { id: meeting } = await payload.create({
      collection: 'meetings',
      data: aMeeting(),
      req: tx,
    })
    const { id: item } = await payload.create({
      collection: 'agenda-items',
      data: { meeting, order: 1, title: 'Secret', kind: 'decision', confidential: true },
      req: tx,
    })
    const { id: decision } = await payload.create({
      collection: 'decisions',
      data: aDecision({ meeting, item, text: 'Secret', actions: [action], confidential: true }),
      req: tx,
    })
    await payload.create({
      collection: 'addenda',
      data: { meeting, decision, text: 'Secret', confidential: true },
      req: tx,
    })
    const seenBy = async (req: PayloadRequest) =>
      JSON.stringify([
        await readMeetingPage(meeting, req),
        await readDecisionPage(decision, req),
        await readActionPage(action, [today], req),
        await readDocument('agenda-items', item, req),
      ])

    for (const req of [committee, await as('editor')]) {
      expect(await seenBy(req)).not.toContain('Secret')
      expect(await readDecisionPage(decision, req)).toBeUndefined()
      expect(await readDocument('decisions', decision, req)).toBeUndefined()
      expect(await readMeetingPage(meeting, req)).toMatchObject({ agenda: [], decisions: [] })
    }
    expect(await seenBy(await as('project-manager'))).toContain('Secret')
  })

  test('of the money, managers all of it, the committee its claims, editors what is public', async ({
    payload,
    tx,
    as,
  }) => {
    const { action, plan } = await createAll(payload, tx, 1)
    const read = async (persona: 'project-manager' | 'committee-member' | 'editor') => {
      const req = await as(persona)
      return {
        spent: (await readActionPage(action, [today], req))?.spent,
        page: await readPlanPage(plan, today, req),
        joined: (await readDocument('financing-plans', plan, req))?.joined.map(
          ({ field }) => field.name,
        ),
      }
    }

    const manager = await read('project-manager')
    expect(manager.spent).toMatchObject({ presentedCents: 120_00, claimedCents: 0, owedCents: 0 })
    expect(manager.page).toMatchObject({
      claims: [{}],
      expenses: [{ state: 'none', count: 1, presentedCents: 120_00 }],
      money: { totals: { all: { consumedCents: 120_00 } } },
    })
    expect(manager.joined).toEqual(['commitments', 'claims', 'expenses'])

    const member = await read('committee-member')
    expect(member.spent).toBeUndefined()
    expect(member.page).toMatchObject({ claims: [{}], money: undefined, expenses: undefined })
    expect(member.joined).toEqual(['commitments', 'claims'])

    const editor = await read('editor')
    expect(editor.spent).toBeUndefined()
    expect(editor.page).toMatchObject({ claims: undefined, money: undefined, expenses: undefined })
    expect(editor.joined).toEqual([])
  })

  test('of a place, how it is accompanied only to who accompanies it', async ({
    payload,
    tx,
    as,
  }) => {
    const { place } = await createAll(payload, tx, 1)
    const read = async (persona: 'project-manager' | 'committee-member' | 'editor') =>
      readPlacePage(place, await as(persona))
    expect(await read('project-manager')).toMatchObject({ supports: [{}], suggestions: [{}] })
    expect(await read('editor')).toMatchObject({ supports: [], suggestions: [{}] })
    expect(await read('committee-member')).toMatchObject({ supports: [], suggestions: [] })
  })

  test('of what is not published, nothing to whom only reads that', async ({ payload, tx, as }) => {
    const orientation = await createOrientation(payload, tx)
    const { id } = await payload.create({
      collection: 'actions',
      data: anAction({ orientation, _status: 'draft' }),
      draft: true,
      req: tx,
    })
    expect(await readActionPage(id, [today], await as('committee-member'))).toBeDefined()
    for (const persona of ['anonymous', 'partner'] as const) {
      const req = await as(persona)
      expect(await readActionPage(id, [today], req)).toBeUndefined()
      expect(await readDocument('actions', id, req)).toBeUndefined()
    }
  })
})

test('« Modifier » is for those who may, who learn of a change that waits', async ({
  payload,
  tx,
  as,
}) => {
  const { action, decision } = await createAll(payload, tx, 1)
  const rights = async (persona: 'project-manager' | 'editor' | 'committee-member') =>
    readRights('actions', { id: action, _status: 'published' }, await as(persona))
  expect(await rights('editor')).toEqual({ mayWrite: true, hasDraft: false })
  await payload.update({
    collection: 'actions',
    id: action,
    data: { title: 'Titre à venir' },
    draft: true,
    req: tx,
  })
  expect(await rights('project-manager')).toEqual({ mayWrite: true, hasDraft: true })
  expect(await rights('committee-member')).toEqual({ mayWrite: false, hasDraft: false })

  const member = await as('committee-member')
  const ofDecision = () => readRights('decisions', { id: decision, _status: 'published' }, member)
  expect((await ofDecision()).mayWrite).toBe(false)
  await payload.update({
    collection: 'decisions',
    id: decision,
    data: { owner: member.user?.id },
    req: tx,
  })
  expect((await ofDecision()).mayWrite).toBe(true)
})
