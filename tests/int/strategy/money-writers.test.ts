import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect } from 'vitest'

import { certifiedTogether } from '@/src/domain/strategy/money/payment-claim.rules'
import { docIn, problemsIn, sentencesIn, statusOf } from '@/tests/support/answers'
import {
  anAction,
  aFinancingPlan,
  anExpense,
  anOrganisation,
  anOrientation,
  aPaymentClaim,
  aStaffExpense,
  aWorkstream,
} from '@/tests/support/builders'
import { type Answer } from '@/tests/support/http'
import {
  advance,
  type Attempt,
  certified,
  claimed,
  create,
  createPurchase,
  apis,
  payload,
  duplicateInvoice,
  update,
} from '@/tests/support/money'
import { test } from '@/tests/support/test'

beforeAll(() => {
  payload.logger.level = 'silent' // refusals are what is wanted
})
afterAll(() => {
  payload.logger.level = 'info'
})

describe('through the other apis', () => {
  test('nothing of a submitted claim is deleted, alone or among others', async ({ http }) => {
    const manager = await http('admin')
    const { plan, claim, expense } = await claimed()
    const refused = async (answer: Promise<Answer>, status: number) => {
      expect((await answer).status).toBe(status)
      expect((await manager.get(`/api/expenses/${expense}`)).status).toBe(200)
      expect((await manager.get(`/api/payment-claims/${claim}`)).status).toBe(200)
    }
    await refused(manager.send('DELETE', `/api/payment-claims/${claim}`), 409)
    await advance(claim, 'submitted')
    await refused(manager.send('DELETE', `/api/expenses/${expense}`), 409)
    await refused(manager.send('DELETE', `/api/payment-claims/${claim}`), 409)
    await refused(manager.send('DELETE', `/api/financing-plans/${plan}`), 409)
    for (const slug of ['expenses', 'payment-claims'])
      await refused(manager.send('DELETE', `/api/${slug}?where[plan][equals]=${plan}`), 400)
  })

  test('a claimed expense keeps the action and the workstream it is about', async ({ http }) => {
    const manager = await http('project-manager')
    const orientation = await create('orientations', anOrientation())
    const action = await create('actions', anAction({ orientation }))
    const workstream = await create('workstreams', aWorkstream())
    const { claim, expense } = await claimed()
    await update('expenses', expense, { action, workstream })
    await advance(claim, 'submitted')
    for (const [path, message] of [
      [
        `actions/${action}`,
        'Une dépense d’une demande de paiement déposée porte sur cette action\u00A0: elle reste.',
      ],
      [
        `workstreams/${workstream}`,
        'Une dépense d’une demande de paiement déposée porte sur ce volet\u00A0: il reste.',
      ],
    ] as const) {
      const refused = await manager.send('DELETE', `/api/${path}`)
      expect(refused.status).toBe(409)
      expect(sentencesIn(refused)).toEqual([message])
    }
    expect((await manager.get(`/api/expenses/${expense}?depth=0`)).body).toMatchObject({
      action,
      workstream,
    })

    await update('payment-claims', claim, { state: 'rejected', reasons: 'Exemple' })
    await update('expenses', expense, { claim: null })
    for (const path of [`actions/${action}`, `workstreams/${workstream}`])
      expect((await manager.send('DELETE', `/api/${path}`)).status).toBe(200)
  })

  test('of many expenses changed at once, all are or none', async ({ http }) => {
    const manager = await http('project-manager')
    const plan = await create('financing-plans', aFinancingPlan())
    const { person } = aStaffExpense({ plan })
    for (const timeShare of [40, 40])
      await create('expenses', aStaffExpense({ plan, person, timeShare }))

    const many = `/api/expenses?where[plan][equals]=${plan}`
    const refused = await manager.send('PATCH', many, { timeShare: 51 })
    expect(refused.status).toBe(400)
    expect(sentencesIn(refused)[0]).toContain('il ne peut pas dépasser 100')
    const shares = (await manager.get(many)).body
    expect(shares).toMatchObject({ docs: [{ timeShare: 40 }, { timeShare: 40 }] })

    expect((await manager.send('PATCH', many, { timeShare: 50 })).status).toBe(200)
  })

  test('a claim in the trash goes nowhere, and comes back as it was', async ({ http }) => {
    const manager = await http('project-manager')
    const plan = await create('financing-plans', aFinancingPlan())
    const claim = await create('payment-claims', aPaymentClaim({ plan }))
    const inTrash = `/api/payment-claims/${claim}?trash=true`
    await update('payment-claims', claim, { deletedAt: '2018-01-31T12:00:00.000Z' })
    const moved = await manager.send('PATCH', inTrash, { state: 'submitted' })
    expect(problemsIn(moved)).toMatchObject([{ path: 'state' }])
    expect((await manager.send('PATCH', inTrash, { title: 'Rangée' })).status).toBe(200)
    const restored = await manager.send('PATCH', inTrash, { deletedAt: null })
    expect(docIn(restored)).toMatchObject({ state: 'draft', deletedAt: null })
  })

  test('what is in a plan that went to the trash stays as it is', async ({ http }) => {
    const manager = await http('project-manager')
    const { plan, claim, expense } = await claimed()
    const thrown = await create('expenses', anExpense({ plan }))
    await update('expenses', thrown, { deletedAt: '2018-01-31T12:00:00.000Z' })
    await payload.db.updateOne({
      collection: 'financing-plans',
      id: plan,
      data: { deletedAt: '2018-01-31T12:00:00.000Z' }, // as one could be before rules said no
      req: await createLocalReq({}, payload),
    })
    for (const path of [`expenses/${expense}`, `payment-claims/${claim}`])
      expect((await manager.send('PATCH', `/api/${path}`, { title: 'Autre' })).status).toBe(200)
    const inTrash = `/api/expenses/${thrown}?trash=true`
    expect((await manager.send('PATCH', inTrash, { title: 'Autre' })).status).toBe(200)
    const restored = await manager.send('PATCH', inTrash, { deletedAt: null })
    expect(problemsIn(restored)).toMatchObject([{ path: 'plan' }])
  })

  test('of many claims, each is certified once those before it are', async ({ http }) => {
    const manager = await http('project-manager')
    const plan = await create('financing-plans', aFinancingPlan())
    const claims: string[] = []
    for (let n = 0; n < 5; n += 1) {
      const claim = await create('payment-claims', aPaymentClaim({ plan }))
      await createPurchase({ plan, claim, presentedCents: 1 })
      await advance(claim, 'under-review')
      await update('payment-claims', claim, { retainedCents: 1 })
      claims.push(claim)
    }
    const many = `/api/payment-claims?where[plan][equals]=${plan}`
    const refused = await manager.send('PATCH', many, { state: 'certified' })
    expect(refused.status).toBe(400)
    expect(problemsIn(refused)).toMatchObject([
      { path: 'state', message: certifiedTogether.message.fr },
    ])

    const dues: unknown[] = []
    for (const claim of claims) {
      const answer = await manager.send('PATCH', `/api/payment-claims/${claim}`, {
        state: 'certified',
      })
      dues.push(docIn(answer).dueCents)
    }
    expect(dues).toEqual([1, 0, 1, 0, 1])
    expect((await manager.send('PATCH', many, { state: 'paid' })).status).toBe(200)
  })

  test('a draft claim follows its expenses, and freezes when it is submitted', async ({ http }) => {
    const manager = await http('project-manager')
    const { plan, claim, expense } = await claimed()
    const presented = async () => (await manager.get(`/api/payment-claims/${claim}`)).body
    const other = await createPurchase({ plan, claim, presentedCents: 1 })
    expect(await presented()).toMatchObject({ presentedCents: 120_01 })
    await update('expenses', expense, { presentedCents: 100_00 })
    expect(await presented()).toMatchObject({ presentedCents: 100_01 })
    await update('expenses', other, { deletedAt: new Date().toISOString() })
    expect(await presented()).toMatchObject({ presentedCents: 100_00 })
    const forged = await manager.send('PATCH', `/api/payment-claims/${claim}`, {
      state: 'submitted',
      presentedCents: 1,
    })
    expect(docIn(forged)).toMatchObject({ state: 'submitted', presentedCents: 100_00 })
  })

  test('a draft claim follows what its expenses cost, whatever part of them is read', async ({
    http,
  }) => {
    const manager = await http('project-manager')
    const plan = await create('financing-plans', aFinancingPlan())
    const claim = await create('payment-claims', aPaymentClaim({ plan }))
    const expense = await create('expenses', aStaffExpense({ plan, claim, timeShare: 50 }))
    const other = await create('expenses', anExpense({ plan }))
    for (const [method, id, data, presentedCents] of [
      ['PATCH', expense, { timeShare: 60 }, 180_00],
      ['PATCH', expense, { timeShare: 40 }, 120_00],
      ['PATCH', other, { claim }, 240_00],
      ['DELETE', other, undefined, 120_00],
    ] as const) {
      await manager.send(method, `/api/expenses/${id}?select[title]=true`, data)
      const { body } = await manager.get(`/api/payment-claims/${claim}`)
      expect(body).toMatchObject({ presentedCents })
    }
  })

  test('a copy begins anew, in no claim', async ({ http }) => {
    const manager = await http('project-manager')
    const { claim, expense } = await claimed()
    await advance(claim, 'certified', 100_00)
    const copyOf = async (slug: string, id: string) =>
      docIn(await manager.send('POST', `/api/${slug}/${id}/duplicate?depth=0`))
    expect(await copyOf('payment-claims', claim)).toMatchObject({
      state: 'draft',
      presentedCents: 0,
      retainedCents: null,
      dueCents: null,
    })
    expect(await copyOf('expenses', expense)).toMatchObject({ claim: null, invoiceNumber: null })
  })

  test('a day is stored as it is written and checked, whatever its zone', async ({ http }) => {
    const manager = await http('project-manager')
    const plan = await create('financing-plans', aFinancingPlan())
    for (const [written, stored] of [
      ['2018-12-31T23:30:00-05:00', '2018-12-31T12:00:00.000Z'],
      ['2018-01-31', '2018-01-31T12:00:00.000Z'],
    ] as const) {
      const sent = anExpense({ plan, paymentDate: written })
      const answer = await manager.send('POST', '/api/expenses', sent)
      expect(docIn(answer)).toMatchObject({ paymentDate: stored })
    }
    const nonsense = anExpense({ plan, paymentDate: '2018-12-31 or so' })
    expect((await manager.send('POST', '/api/expenses', nonsense)).status).toBe(400)
  })

  test('a draft of an amendment changes nothing until it is published', async ({ http }) => {
    const manager = await http('project-manager')
    const { plan, claim } = await claimed()
    const amendment = {
      startDate: '2018-01-01',
      rateBasisPoints: 50_00,
      funders: [
        { name: 'FEDER', kind: 'feder', amountCents: 500_00 },
        { name: 'Métropole', kind: 'own', amountCents: 500_00 },
      ],
    }
    const path = `/api/financing-plans/${plan}`
    expect((await manager.send('PATCH', `${path}?draft=true`, amendment)).status).toBe(200)

    const supplier = await create('organisations', anOrganisation())
    const expense = anExpense({ plan, claim, supplier, invoiceNumber: 'F-2' }) // of 2017
    expect((await manager.send('POST', '/api/expenses', expense)).status).toBe(201)
    await advance(claim, 'certified', 240_00)
    const { body } = await manager.get(`/api/payment-claims/${claim}`)
    expect(body).toMatchObject({ dueCents: 144_00 })

    const published = await manager.send('PATCH', path, { ...amendment, _status: 'published' })
    expect(problemsIn(published)).toMatchObject([{ path: 'endDate' }])
  })

  test('a plan consumed in full is never refused for a cent', async ({ http }) => {
    const manager = await http('project-manager')
    const plan = await create('financing-plans', aFinancingPlan())
    const dues: unknown[] = []
    for (const amount of [333_31, 333_31, 333_38]) {
      const claim = await create('payment-claims', aPaymentClaim({ plan }))
      const amounts = { netCents: null, vatCents: null, grossCents: amount }
      await createPurchase({ plan, claim, ...amounts })
      await advance(claim, 'certified', amount)
      const { body } = await manager.get(`/api/payment-claims/${claim}`)
      dues.push(body instanceof Object && Reflect.get(body, 'dueCents'))
    }
    expect(dues).toEqual([199_99, 199_98, 200_03])
  })

  test('a claim that is rejected once certified says why, and nothing of it is due', async ({
    http,
  }) => {
    const manager = await http('project-manager')
    const { claim } = await claimed()
    await advance(claim, 'certified', 120_00)
    const path = `/api/payment-claims/${claim}`
    expect((await manager.get(path)).body).toMatchObject({ dueCents: 72_00 })
    const rejection = { state: 'rejected', reasons: 'Marché non conforme' }
    expect(docIn(await manager.send('PATCH', path, rejection))).toMatchObject({
      ...rejection,
      dueCents: null,
    })
  })

  test('a rejected claim lets its expenses go to another', async () => {
    const { plan, claim, expense } = await claimed()
    await advance(claim, 'submitted')
    await update('payment-claims', claim, { state: 'rejected', reasons: 'Exemple' })
    const next = await create('payment-claims', aPaymentClaim({ plan }))
    await update('expenses', expense, { claim: next })
    await advance(next, 'certified', 120_00)
  })
})

describe('two at once', () => {
  const settled = (answers: Answer[]) => answers.map(({ status }) => status).sort()
  const reasonIn = (answers: Answer[]) =>
    answers.filter(({ status }) => status !== 200 && status !== 201).flatMap(problemsIn)

  test('put one expense in two claims: one wins, the other is told where it is', async ({
    http,
  }) => {
    const manager = await http('project-manager')
    const plan = await create('financing-plans', aFinancingPlan())
    const expense = await create('expenses', anExpense({ plan }))
    const claims = [
      await create('payment-claims', aPaymentClaim({ plan, title: 'Première' })),
      await create('payment-claims', aPaymentClaim({ plan, title: 'Première' })),
    ]
    const answers = await Promise.all(
      claims.map((claim) => manager.send('PATCH', `/api/expenses/${expense}`, { claim })),
    )
    expect(settled(answers)).toEqual([200, 400])
    expect(reasonIn(answers)).toEqual([
      {
        path: 'claim',
        message:
          'Cette dépense est déjà dans la demande «\u00A0Première\u00A0»\u00A0: retirez-la d’abord.',
      },
    ])
  })

  test('certify one claim, hence its expense: one wins, the other gets the reason', async ({
    http,
  }) => {
    const manager = await http('project-manager')
    const { claim } = await claimed()
    await advance(claim, 'under-review')
    const answers = await Promise.all(
      [120_00, 100_00].map((retainedCents) =>
        manager.send('PATCH', `/api/payment-claims/${claim}`, {
          state: 'certified',
          retainedCents,
          reasons: 'Exemple',
        }),
      ),
    )
    expect(settled(answers)).toEqual([200, 400])
    expect(reasonIn(answers)).toEqual([{ path: 'state', message: certified.fr }])
  })

  test('submit a claim and add to it: what is submitted is what is presented', async ({ http }) => {
    const manager = await http('project-manager')
    const { plan, claim } = await claimed()
    const supplier = await create('organisations', anOrganisation())
    const added = anExpense({ plan, claim, supplier, invoiceNumber: 'F-2' })
    await Promise.all([
      manager.send('PATCH', `/api/payment-claims/${claim}`, { state: 'submitted' }),
      manager.send('POST', '/api/expenses', added),
    ])
    const { body } = await manager.get(`/api/expenses/count?where[claim][equals]=${claim}`)
    const count = body instanceof Object ? Number(Reflect.get(body, 'totalDocs')) : 0
    expect((await manager.get(`/api/payment-claims/${claim}`)).body).toMatchObject({
      state: 'submitted',
      presentedCents: count * 120_00,
    })
  })

  test('certify two claims that are too much together: one is refused', async ({ http }) => {
    const manager = await http('project-manager')
    const plan = await create('financing-plans', aFinancingPlan())
    const claims: string[] = []
    for (const amount of [600_00, 500_00]) {
      const claim = await create('payment-claims', aPaymentClaim({ plan }))
      const amounts = { netCents: null, vatCents: null, grossCents: amount }
      await createPurchase({ plan, claim, ...amounts })
      await advance(claim, 'under-review')
      await update('payment-claims', claim, { retainedCents: amount })
      claims.push(claim)
    }
    const answers = await Promise.all(
      claims.map((claim) =>
        manager.send('PATCH', `/api/payment-claims/${claim}`, { state: 'certified' }),
      ),
    )
    expect(settled(answers)).toEqual([200, 400])
    expect(reasonIn(answers)).toMatchObject([{ path: 'retainedCents' }])
  })

  test('write one invoice, by REST and by GraphQL: one is refused', async ({ http }) => {
    const manager = await http('project-manager')
    const plan = await create('financing-plans', aFinancingPlan())
    const supplier = await create('organisations', anOrganisation())
    const attempt: Attempt = {
      collection: 'expenses',
      data: anExpense({ plan, supplier, invoiceNumber: 'F1' }),
      ...duplicateInvoice,
    }
    const answers = await Promise.all(
      Object.values(apis).map((send) => send(manager, attempt, 'fr')),
    )
    const refused = answers.filter((answer) => statusOf(answer) === 400)
    expect(refused.map(problemsIn)).toEqual([[{ path: attempt.path, message: attempt.fr }]])
  })

  test('write 60 % of one person’s time each, or one invoice each: one is refused', async ({
    http,
  }) => {
    const manager = await http('project-manager')
    const plan = await create('financing-plans', aFinancingPlan())
    const supplier = await create('organisations', anOrganisation())
    const staff = aStaffExpense({ plan, timeShare: 60 })
    const invoice = anExpense({ plan, supplier, invoiceNumber: 'F1' })
    for (const [data, path] of [
      [staff, 'timeShare'],
      [invoice, 'invoiceNumber'],
    ] as const) {
      const answers = await Promise.all(
        Array.from({ length: 2 }, () => manager.send('POST', '/api/expenses', data)),
      )
      expect(settled(answers)).toEqual([201, 400])
      expect(reasonIn(answers)).toMatchObject([{ path }])
    }
  })
})
