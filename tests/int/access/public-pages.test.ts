import { createLocalReq } from 'payload'
import { describe, expect } from 'vitest'

import { asNobody } from '@/src/queries/platform/as-nobody'
import {
  aDecision,
  aFinancingPlan,
  aMeeting,
  aMilestone,
  anAction,
  anEvent,
  anExpense,
  anOrientation,
  aStaffExpense,
} from '@/tests/support/builders'
import { personaAccounts } from '@/tests/support/personas'
import { farDays, published } from '@/tests/support/public-pages'
import { test } from '@/tests/support/test'

describe('in public', () => {
  test('neither a draft, a note, a confidential decision, a salary nor who leads', async ({
    payload,
  }) => {
    // Committed: MongoDB looks for the parent of what is public outside of the transaction.
    const make = { locale: 'fr', req: await createLocalReq({}, payload) } as const
    const draft = { _status: 'draft' } as const
    const accounts = await personaAccounts(payload)
    const lead = accounts.get('project-manager')?.user.id
    const admin = await createLocalReq({ user: accounts.get('admin')?.user }, payload)
    const { id: orientation } = await payload.create({
      ...{ collection: 'orientations', data: anOrientation({ title: 'Zwynouverte 1' }), ...make },
    })
    await payload.create({
      ...{ collection: 'orientations', data: anOrientation({ title: 'Zwynfuite', ...draft }) },
      ...make,
    })
    const data = {
      ...anAction({ orientation, title: 'Zwynouverte 2', status: 'blocked' }),
      internalNote: 'Zwynfuite',
      blocked: { reason: 'Zwynfuite', remedy: 'Zwynfuite', helper: 'Zwynfuite' },
      askOfCommittee: { text: 'Zwynfuite' },
      leadUsers: lead === undefined ? [] : [lead],
    }
    const { id: action } = await payload.create({ collection: 'actions', data, ...make })
    await payload.update({
      ...{ collection: 'actions', id: action, data: { title: 'Zwynfuite', ...draft } },
      ...{ draft: true, ...make },
    })
    const hidden = anAction({ orientation, title: 'Zwynfuite', ...draft })
    const { id: unpublished } = await payload.create({
      ...{ collection: 'actions', data: hidden, ...make },
    })
    const doneDate = '2018-01-31T12:00:00.000Z'
    for (const milestone of [
      aMilestone({ action, label: 'Zwynouverte 3', doneDate }),
      aMilestone({ action, label: 'Zwynfuite', doneDate, ...draft }),
      aMilestone({ action: unpublished, label: 'Zwynfuite', doneDate }),
    ])
      await payload.create({ collection: 'milestones', data: milestone, ...make })
    const meet = async (one: ReturnType<typeof aMeeting>) =>
      (await payload.create({ collection: 'meetings', data: one, ...make })).id
    const meeting = await meet(aMeeting({ title: 'Zwynouverte 4' }))
    const secretMeeting = await meet(aMeeting({ title: 'Zwynfuite', ...draft }))
    for (const decision of [
      aDecision({ meeting, text: 'Zwynouverte 5' }),
      aDecision({ meeting, text: 'Zwynfuite', confidential: true }),
      aDecision({ meeting, text: 'Zwynfuite', ...draft }),
      aDecision({ meeting: secretMeeting, text: 'Zwynfuite' }),
    ])
      await payload.create({ collection: 'decisions', data: decision, ...make })
    await payload.create({
      ...{ collection: 'events', data: anEvent({ title: 'Zwynfuite', ...draft }), ...make },
    })
    const { id: plan } = await payload.create({
      collection: 'financing-plans',
      data: {
        ...aFinancingPlan({ title: 'Zwynouverte 6', note: 'Zwynfuite' }),
        categories: [{ key: 'staff', label: 'Zwynfuite' }, { key: 'services' }],
      },
      ...make,
    })
    for (const expense of [
      anExpense({ plan, title: 'Zwynfuite' }),
      aStaffExpense({ plan, person: 'Zwynfuite', loadedPayCents: 314_159_00 }),
    ])
      await payload.create({ collection: 'expenses', data: expense, ...make })
    for (const deliberation of [
      { number: 'Z 1', title: 'Zwynouverte 7', _status: 'published' as const },
      { number: 'Z 2', title: 'Zwynfuite', ...draft },
    ])
      await payload.create({
        collection: 'deliberations',
        data: { date: doneDate, ...deliberation },
        ...make,
      })
    for (const experiment of [
      {
        title: 'Zwynouverte 8',
        slug: 'zwyn-8',
        action: unpublished,
        _status: 'published' as const,
      },
      { title: 'Zwynfuite', slug: 'zwyn-9', ...draft },
    ])
      await payload.create({ collection: 'experiments', data: experiment, ...make })

    for (const day of farDays) {
      const pages = await published(day, await asNobody(admin))
      expect(pages).not.toMatch(/Zwynfuite|314\D?159/)
      expect(lead && pages.includes(lead)).toBe(false)
    }
    const pages = await published(farDays[0], await asNobody(admin))
    for (const n of [1, 2, 3, 4, 5, 6, 7, 8]) expect(pages).toContain(`Zwynouverte ${String(n)}`)
    // One of four is public.
    expect(pages).toContain('Zwynouverte 4')
    expect(pages).toContain('le comité a pris 1\u00A0décision<')
  })
})
