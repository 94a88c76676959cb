import { randomUUID } from 'node:crypto'

import { z } from 'zod'
import { afterAll, beforeAll, describe, expect } from 'vitest'

import { pdf } from '@/tests/support/a-pdf'
import { docIn, problemsIn, sentencesIn } from '@/tests/support/answers'
import {
  aFinancingPlan,
  anAction,
  anExpense,
  anIndicator,
  anIndicatorValue,
  anOrganisation,
  anOrientation,
  aPaymentClaim,
  aStaffExpense,
} from '@/tests/support/builders'
import { countReads } from '@/tests/support/count-reads'
import { answerOf, type Client } from '@/tests/support/http'
import { advance, claimed, create, createPurchase, payload, update } from '@/tests/support/money'
import { test } from '@/tests/support/test'

beforeAll(() => {
  payload.logger.level = 'silent' // refusals are what is wanted
})
afterAll(() => {
  payload.logger.level = 'info'
})

describe('who sees the money', () => {
  const secrets = { title: 'secret-expense', loadedPayCents: 771_122_33 }

  /** A published plan with all that must not be told of it. */
  const secretMoney = async () => {
    const plan = await create(
      'financing-plans',
      aFinancingPlan({
        note: 'secret-note',
        categories: [{ key: 'staff', label: 'secret-category' }],
        totalCents: 2_000_000_00,
        funders: [
          { name: 'FEDER', kind: 'feder', amountCents: 1_200_000_00 },
          { name: 'Métropole', kind: 'own', amountCents: 800_000_00 },
        ],
      }),
    )
    const claim = await create('payment-claims', aPaymentClaim({ plan, title: 'secret-claim' }))
    await create(
      'expenses',
      aStaffExpense({ plan, claim, ...secrets, person: `secret-person ${randomUUID()}` }),
    )
    await createPurchase({ plan, claim, category: 'staff' }) // the sum alone tells nobody’s pay
    return { plan, claim }
  }

  const query = `query ($id: String!, $plan: JSON) {
    FinancingPlan(id: $id) {
      title note totalCents categories { label }
      claims { docs { title } } expenses { docs { title person loadedPayCents } }
    }
    Expenses(where: { plan: { equals: $plan } }) { docs { title person loadedPayCents } }
    PaymentClaims(where: { plan: { equals: $plan } }) { docs { title expenses { docs { title } } } }
  }`

  test.for(['anonymous', 'partner', 'editor', 'committee-member', 'project-manager'] as const)(
    '%s',
    async (persona, { http }) => {
      const { plan, claim } = await secretMoney()
      const client = await http(persona)
      const answers = await Promise.all([
        client.get(`/api/financing-plans/${plan}?depth=3`),
        client.get(`/api/financing-plans?where[id][equals]=${plan}&depth=3`),
        client.get(`/api/financing-plans/versions?where[parent][equals]=${plan}`),
        client.get(`/api/payment-claims/${claim}?depth=3`),
        client.get(`/api/expenses?where[plan][equals]=${plan}`),
        client.get(`/api/financing-plans/${plan}/alerts`),
        client.graphql(query, { id: plan, plan }),
      ])
      const text = answers.map(({ body }) => JSON.stringify(body)).join('\n')
      expect(text).toContain('200000000') // the public totals
      const told = ['note', 'category', 'claim', 'expense', 'person']
        .map((name) => `secret-${name}`)
        .concat('77112233')
        .filter((secret) => text.includes(secret))
      const all = [
        'secret-note',
        'secret-category',
        'secret-claim',
        'secret-expense',
        'secret-person',
        '77112233',
      ]
      expect(told).toEqual(
        persona === 'project-manager' ? all : persona === 'committee-member' ? all.slice(0, 3) : [],
      )
    },
  )

  const uploadBy = async (manager: Client, isPublic = false) => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'Facture', isPublic }))
    form.set('file', new File([pdf], `facture-${randomUUID()}.pdf`, { type: 'application/pdf' }))
    return docIn(await answerOf(await manager.fetch('/api/media', { method: 'POST', body: form })))
  }

  test('a proof is for managers alone, and no public file is one', async ({ http }) => {
    const manager = await http('project-manager')
    const editor = await http('editor')
    const plan = await create('financing-plans', aFinancingPlan())
    const proof = await uploadBy(manager)
    const file = `/api/media/file/${String(proof.filename)}`
    expect((await editor.fetch(file)).status).toBe(200)

    await create('expenses', anExpense({ plan, proof: proof.id }))
    for (const [client, file1, document] of [
      [editor, 403, 404],
      [manager, 200, 200],
    ] as const) {
      expect((await client.fetch(file)).status).toBe(file1)
      expect((await client.get(`/api/media/${proof.id}`)).status).toBe(document)
    }

    const open = await uploadBy(manager, true)
    const refused = await manager.send('POST', '/api/expenses', anExpense({ plan, proof: open.id }))
    expect(problemsIn(refused)).toEqual([
      {
        path: 'proof',
        message: 'Ce fichier est public\u00A0: déposez le justificatif dans un fichier à part.',
      },
    ])
  })

  test.for([
    [{ restricted: false, isPublic: true }, 'isPublic'],
    [{ isPublic: true }, 'isPublic'],
    [{ restricted: false }, 'restricted'],
  ] as const)('a proof is not opened by %j', async ([data, path], { http }) => {
    const manager = await http('project-manager')
    const plan = await create('financing-plans', aFinancingPlan())
    const proof = await uploadBy(manager)
    await create('expenses', anExpense({ plan, proof: proof.id }))

    const sentence = {
      fr: 'Ce fichier est le justificatif d’une dépense\u00A0: il reste réservé au pilotage.',
      en: 'This file is the proof of an expense: it stays for managers only.',
    }
    for (const language of ['fr', 'en'] as const) {
      const headers = { 'accept-language': language }
      const answers = [
        await manager.send('PATCH', `/api/media/${proof.id}`, data, headers),
        await manager.graphql(
          `mutation ($id: String!, $data: mutationMediaUpdateInput!) { updateMedia(id: $id, data: $data) { id } }`,
          { id: proof.id, data },
          headers,
        ),
      ]
      for (const answer of answers)
        expect(problemsIn(answer)).toEqual([{ path, message: sentence[language] }])
    }
    const many = await manager.send('PATCH', `/api/media?where[id][equals]=${proof.id}`, data)
    expect(many.body).toMatchObject({ docs: [], errors: [{ id: proof.id }] })
    const anonymous = await http('anonymous')
    expect((await anonymous.fetch(`/api/media/file/${String(proof.filename)}`)).status).toBe(403)
  })

  test('a proof stays as it is once its expense is claimed', async ({ http }) => {
    const manager = await http('project-manager')
    const { claim, expense } = await claimed()
    const proof = await uploadBy(manager)
    await update('expenses', expense, { proof: proof.id })
    const read = async () =>
      (await manager.fetch(`/api/media/file/${String(proof.filename)}`)).text()
    const path = `/api/media/${proof.id}`
    const many = `/api/media?where[id][equals]=${proof.id}`
    const replace = async (address: string) => {
      const form = new FormData()
      form.set(
        'file',
        new File([`${pdf}%`], `autre-${randomUUID()}.pdf`, { type: 'application/pdf' }),
      )
      return answerOf(await manager.fetch(address, { method: 'PATCH', body: form }))
    }
    const message =
      'Ce fichier justifie une dépense d’une demande de paiement déposée\u00A0: il n’est ni remplacé ni supprimé.'

    await advance(claim, 'submitted')
    for (const address of [path, many])
      expect(problemsIn(await replace(address))).toEqual([{ path: 'file', message }])
    const cropped = await manager.send('PATCH', `${path}?uploadEdits[heightInPixels]=1`, {})
    expect(problemsIn(cropped)).toEqual([{ path: 'file', message }])
    // Whether there is such a file is told no more than whether there is none.
    for (const [persona, among] of [
      ['anonymous', 403],
      ['editor', 200],
    ] as const) {
      const outsider = await http(persona)
      const crop = async (address: string) => {
        const answer = await outsider.send('PATCH', `${address}uploadEdits[heightInPixels]=1`, {})
        expect(JSON.stringify(answer.body)).not.toContain('justifie')
        return answer.status
      }
      expect(await crop(`${path}?`)).toBe(403)
      for (const filename of [String(proof.filename), 'absent.pdf'])
        expect(await crop(`/api/media?where[filename][equals]=${filename}&`)).toBe(among)
    }
    const trashed = await manager.send('PATCH', path, { deletedAt: new Date().toISOString() })
    expect(problemsIn(trashed)).toEqual([{ path: 'deletedAt', message }])
    const deleted = await manager.send('DELETE', path)
    expect(deleted.status).toBe(409)
    expect(sentencesIn(deleted)).toEqual([message])
    expect((await manager.send('DELETE', many)).body).toMatchObject({ docs: [] })
    expect((await manager.send('PATCH', path, { alt: 'Bulletin' })).status).toBe(200)
    expect(await read()).toBe(pdf)

    await update('payment-claims', claim, { state: 'rejected', reasons: 'Exemple' })
    await update('expenses', expense, { claim: null })
    expect((await replace(path)).status).toBe(200)
    expect((await manager.send('DELETE', path)).status).toBe(200)
  })

  test('the supplier of an expense is not deleted', async ({ http }) => {
    const manager = await http('project-manager')
    const plan = await create('financing-plans', aFinancingPlan())
    const supplier = await create('organisations', anOrganisation())
    const expense = await create('expenses', anExpense({ plan, supplier }))
    await update('expenses', expense, { deletedAt: new Date().toISOString() }) // it may come back

    const path = `/api/organisations/${supplier}`
    for (const [language, message] of [
      ['fr', 'Une dépense a cette organisation pour fournisseur\u00A0: elle reste.'],
      ['en', 'An expense has this organisation as its supplier: it stays.'],
    ] as const) {
      const refused = await manager.send('DELETE', path, undefined, { 'accept-language': language })
      expect(refused.status).toBe(409)
      expect(sentencesIn(refused)).toEqual([message])
    }
    const many = await manager.send('DELETE', `/api/organisations?where[id][equals]=${supplier}`)
    expect(many.body).toMatchObject({ docs: [], errors: [{ id: supplier }] })

    await manager.send('DELETE', `/api/expenses/${expense}?trash=true`)
    expect((await manager.send('DELETE', path)).status).toBe(200)
  })
})

const total = z.object({
  key: z.string(),
  plannedCents: z.number().nullable(),
  consumedCents: z.number().nullable(),
  counted: z.number(),
})
const answer = z.object({
  alerts: z.array(
    z.object({
      code: z.string(),
      about: z.object({ collection: z.string(), id: z.string() }).optional(),
    }),
  ),
  totals: z.object({ byCategory: z.array(total) }),
})

describe('GET /api/financing-plans/:id/alerts', () => {
  const createExpenses = async (plan: string, size: number) => {
    for (let n = 0; n < size; n += 1) await create('expenses', anExpense({ plan }))
  }

  test('tells managers what to look at, with what its figures come from', async ({ http }) => {
    const plan = await create(
      'financing-plans',
      aFinancingPlan({ endDate: null, categories: [{ key: 'services', amountCents: 100_000 }] }),
    )
    await createExpenses(plan, 9)
    const manager = await http('project-manager')
    const { body } = await manager.get(`/api/financing-plans/${plan}/alerts`)
    const { alerts, totals } = answer.parse(body)
    const codes = alerts.map(({ code }) => code)
    expect(codes.filter((code) => code !== 'late-indicator')).toEqual([
      'overrun',
      'overrun',
      'no-period',
      ...Array.from({ length: 9 }, () => 'missing-proof'),
      ...Array.from({ length: 9 }, () => 'missing-eu-publicity'),
    ])
    expect(totals.byCategory).toMatchObject([
      { key: 'services', plannedCents: 1_000_00, consumedCents: 1_080_00, counted: 9 },
    ])
    expect((await manager.get(`/api/financing-plans/${randomUUID()}/alerts`)).status).toBe(404)
    expect((await manager.get('/api/financing-plans/x/alerts')).status).toBe(400)
  })

  test('tells of the indicators that are late as the strategy counts it', async ({ http }) => {
    const orientation = await create('orientations', anOrientation())
    const measured = async (status: 'in-progress' | 'done', data = {}) => {
      const action = await create('actions', anAction({ orientation, status }))
      return create('indicators', anIndicator({ action, ...data }))
    }
    const late = [
      await measured('in-progress'), // one is due each month
      await create('indicators', anIndicator({ orientation })),
    ]
    const over = await measured('done')
    const reached = await measured('in-progress', { nextUpdate: '2018-01-31T12:00:00.000Z' })
    const value = { indicator: reached, date: '2018-12-31T12:00:00.000Z' }
    await create('indicator-values', anIndicatorValue(value))

    const plan = await create('financing-plans', aFinancingPlan())
    const manager = await http('project-manager')
    const { alerts } = answer.parse((await manager.get(`/api/financing-plans/${plan}/alerts`)).body)
    const told = alerts.filter(({ about }) => [...late, over, reached].includes(about?.id ?? ''))
    expect(told).toEqual(
      late.map((id) => ({ code: 'late-indicator', about: { collection: 'indicators', id } })),
    )
  })

  for (const size of [1, 12])
    test(`asks as many questions of ${String(size)} expense(s)`, async ({ http }) => {
      const plan = await create('financing-plans', aFinancingPlan())
      await createExpenses(plan, size)
      const manager = await http('project-manager')
      const ask = () => manager.get(`/api/financing-plans/${plan}/alerts`)
      await ask() // who asks is read once
      expect(await countReads(payload, ask)).toBe(10)
    })
})
