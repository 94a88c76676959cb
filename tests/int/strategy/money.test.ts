import { randomUUID } from 'node:crypto'

import { type CollectionSlug, createLocalReq, type RequiredDataFromCollectionSlug } from 'payload'
import { z } from 'zod'
import { afterAll, beforeAll, describe, expect } from 'vitest'

import { readSpreadsheet } from '@/src/formats/spreadsheet'
import { runImport } from '@/src/queries/strategy/spreadsheet/import'
import { ImportRefused } from '@/src/queries/strategy/spreadsheet/write'
import { docIn, problemsIn, sentencesIn, statusOf } from '@/tests/support/answers'
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
import { type Answer, answerOf, type Client } from '@/tests/support/http'
import { startPayload } from '@/tests/support/payload'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'

const payload = await startPayload()

type Money = 'financing-plans' | 'expenses' | 'payment-claims'

const create = async <Slug extends CollectionSlug>(
  collection: Slug,
  data: RequiredDataFromCollectionSlug<Slug>,
) => {
  const req = await createLocalReq({}, payload)
  const { id } = await payload.create({ collection, data, req, overrideAccess: true }) // a stage
  return id
}

const update = async (collection: Money, id: string, data: object) => {
  const req = await createLocalReq({}, payload)
  await payload.update({ collection, id, data, req, overrideAccess: true }) // a stage
}

const path = ['submitted', 'complete', 'under-review', 'certified', 'paid'] as const

/** Takes a draft claim along its path; the amount retained is given when it is certified. */
const advance = async (claim: string, to: (typeof path)[number], retainedCents = 0) => {
  for (const state of path.slice(0, path.indexOf(to) + 1))
    await update('payment-claims', claim, {
      state,
      ...(state === 'certified' && { retainedCents, reasons: 'Exemple' }),
    })
}

/** A plan with a claim that holds one expense of 120 €. */
const claimed = async () => {
  const plan = await create('financing-plans', aFinancingPlan())
  const claim = await create('payment-claims', aPaymentClaim({ plan }))
  const expense = await create('expenses', anExpense({ plan, claim }))
  return { plan, claim, expense }
}

type Attempt = {
  collection: Money
  /** What is written over; a new document unless said. */
  id?: string
  data: Record<string, unknown>
  path: string
  fr: string
  en: string
}

const types = {
  'financing-plans': 'FinancingPlan',
  expenses: 'Expense',
  'payment-claims': 'PaymentClaim',
} as const

/** A choice by the name it has in GraphQL. */
const spelt = (data: unknown): unknown =>
  JSON.parse(
    JSON.stringify(data, (_, value: unknown) =>
      value === 'under-review' ? 'under_review' : value,
    ),
  )

const doors: Record<
  string,
  (client: Client, attempt: Attempt, language: string) => Promise<Answer>
> = {
  REST: (client, { collection, id, data }, language) => {
    const headers = { 'accept-language': language }
    return id === undefined
      ? client.send('POST', `/api/${collection}`, data, headers)
      : client.send('PATCH', `/api/${collection}/${id}`, data, headers)
  },
  GraphQL: (client, { collection, id, data }, language) => {
    const type = types[collection]
    const mutation =
      id === undefined
        ? `mutation ($data: mutation${type}Input!) { create${type}(data: $data) { id } }`
        : `mutation ($id: String!, $data: mutation${type}UpdateInput!) { update${type}(id: $id, data: $data) { id } }`
    return client.graphql(mutation, { id, data: spelt(data) }, { 'accept-language': language })
  },
}

/** The Local API acts for nobody and for everybody: rules hold there as well. */
const locally = async ({ collection, id, data }: Attempt) => {
  const req = await createLocalReq({}, payload)
  const written =
    id === undefined
      ? payload.create({ collection, data, draft: true, req, overrideAccess: true }) // a rule holds whoever writes
      : payload.update({ collection, id, data, req, overrideAccess: true })
  return written.then(
    () => undefined,
    (error: unknown) => error,
  )
}

const cases: Record<string, () => Promise<Attempt>> = {
  'a plan that does not balance': () =>
    Promise.resolve({
      collection: 'financing-plans',
      data: aFinancingPlan({ totalCents: 999_99 }),
      path: 'totalCents',
      fr: 'Le plan n’est pas équilibré\u00A0: 999,99\u00A0€ de dépenses pour 1\u202F000,00\u00A0€ de ressources. Corrigez l’un ou l’autre.',
      en: 'The plan does not balance: €999.99 of expenditure for €1,000.00 of funding. Correct one or the other.',
    }),
  'a plan that is published without funders': async () => ({
    collection: 'financing-plans',
    id: await create('financing-plans', aFinancingPlan({ funders: [], _status: 'draft' })),
    data: { _status: 'published' },
    path: 'totalCents',
    fr: 'Le plan n’est pas équilibré\u00A0: 1\u202F000,00\u00A0€ de dépenses pour 0,00\u00A0€ de ressources. Corrigez l’un ou l’autre.',
    en: 'The plan does not balance: €1,000.00 of expenditure for €0.00 of funding. Correct one or the other.',
  }),
  'a rate one euro off': () =>
    Promise.resolve({
      collection: 'financing-plans',
      data: aFinancingPlan({
        totalCents: 1_969_083_00,
        funders: [
          { name: 'FEDER', kind: 'feder', amountCents: 1_181_451_00 },
          { name: 'Cofinancements', kind: 'other', amountCents: 787_632_00 },
        ],
      }),
      path: 'rateBasisPoints',
      fr: 'À l’euro près, ce taux donne 1\u202F181\u202F450,00\u00A0€ de FEDER, le plan 1\u202F181\u202F451,00\u00A0€\u00A0: corrigez l’un ou l’autre.',
      en: 'To the nearest euro this rate gives €1,181,450.00 of ERDF, the plan €1,181,451.00: correct one or the other.',
    }),
  'categories that do not add up': () =>
    Promise.resolve({
      collection: 'financing-plans',
      data: aFinancingPlan({
        categories: [
          { key: 'services', amountCents: 500_00 },
          { key: 'staff', amountCents: 499_99 },
        ],
      }),
      path: 'categories',
      fr: 'Les postes font 999,99\u00A0€, le total des dépenses 1\u202F000,00\u00A0€\u00A0: corrigez l’un ou l’autre.',
      en: 'The categories make €999.99, the total expenditure €1,000.00: correct one or the other.',
    }),
  'a category that is not in the plan': async () => ({
    collection: 'expenses',
    data: anExpense({
      plan: await create('financing-plans', aFinancingPlan({ categories: [{ key: 'staff' }] })),
    }),
    path: 'category',
    fr: 'Ce poste n’est pas au plan de financement\u00A0: choisissez-en un autre.',
    en: 'This category is not in the financing plan: choose another one.',
  }),
  'the claim of another plan': async () => ({
    collection: 'expenses',
    id: (await claimed()).expense,
    data: { plan: await create('financing-plans', aFinancingPlan()) },
    path: 'claim',
    fr: 'Cette demande est celle d’un autre plan de financement.',
    en: 'This claim belongs to another financing plan.',
  }),
  'more presented than it costs': async () => ({
    collection: 'expenses',
    id: (await claimed()).expense,
    data: { presentedCents: 120_01 },
    path: 'presentedCents',
    fr: '120,01\u00A0€ dépassent le coût de la dépense (120,00\u00A0€).',
    en: '€120.01 is more than the cost of the expense (€120.00).',
  }),
  'tax that does not add up': async () => ({
    collection: 'expenses',
    data: anExpense({ plan: await create('financing-plans', aFinancingPlan()), vatCents: 20_01 }),
    path: 'grossCents',
    fr: 'HT et TVA font 120,01\u00A0€, non 120,00\u00A0€\u00A0: corrigez l’un des trois montants.',
    en: 'Net and VAT make €120.01, not €120.00: correct one of the three amounts.',
  }),
  'an expense paid after the period': async () => ({
    collection: 'expenses',
    data: anExpense({
      plan: await create('financing-plans', aFinancingPlan()),
      paymentDate: '2019-01-01T12:00:00.000Z',
    }),
    path: 'paymentDate',
    fr: 'Cette date est hors de la période d’éligibilité du plan\u00A0: la dépense ne peut pas y entrer.',
    en: 'This date is outside the eligible period of the plan: the expense cannot be part of it.',
  }),
  'more eligible than presented': async () => ({
    collection: 'expenses',
    id: (await claimed()).expense,
    data: { presentedCents: 50_00, eligibleCents: 50_01 },
    path: 'eligibleCents',
    fr: '50,01\u00A0€ dépassent le montant présenté (50,00\u00A0€).',
    en: '€50.01 is more than the amount presented (€50.00).',
  }),
  'one invoice twice': async () => {
    const plan = await create('financing-plans', aFinancingPlan())
    const supplier = await create('organisations', anOrganisation())
    await create('expenses', anExpense({ plan, supplier, invoiceNumber: 'F 2017-12' }))
    return {
      collection: 'expenses',
      data: anExpense({ plan, supplier, invoiceNumber: ' f2017-12' }),
      ...twinInvoice,
    }
  },
  'more than all of someone’s time': async () => {
    const plan = await create('financing-plans', aFinancingPlan())
    const first = aStaffExpense({ plan, timeShare: 60 })
    await create('expenses', first)
    return {
      collection: 'expenses',
      data: aStaffExpense({
        plan,
        person: ` ${String(first.person).toUpperCase()}`,
        timeShare: 40.01,
        startDate: '2017-06-30T12:00:00.000Z',
        endDate: '2017-07-31T12:00:00.000Z',
      }),
      path: 'timeShare',
      fr: 'Le 30/06/2017, le temps de cette personne ferait 100,01\u00A0%\u00A0: il ne peut pas dépasser 100\u00A0%.',
      en: 'On 30/06/2017 the time of this person would add up to 100.01%: it cannot exceed 100%.',
    }
  },
  'a claim that skips a step': async () => ({
    collection: 'payment-claims',
    id: (await claimed()).claim,
    data: { state: 'complete' },
    path: 'state',
    fr: '«\u00A0Brouillon\u00A0» ne peut devenir que «\u00A0Déposée\u00A0»\u00A0: suivez cet ordre.',
    en: '“Draft” can only become “Submitted”: follow that order.',
  }),
  'a claim of an invoice that is not paid': async () => {
    const { claim, expense } = await claimed()
    await update('expenses', expense, { title: 'Étude', paymentDate: null })
    return {
      collection: 'payment-claims',
      id: claim,
      data: { state: 'submitted' },
      path: 'state',
      fr: 'La dépense «\u00A0Étude\u00A0» n’a pas de date de paiement\u00A0: indiquez-la, ou retirez la dépense de cette demande.',
      en: 'The expense “Étude” has no payment date: give it, or take the expense out of this claim.',
    }
  },
  'a claim that begins submitted': async () => ({
    collection: 'payment-claims',
    data: aPaymentClaim({
      plan: await create('financing-plans', aFinancingPlan()),
      state: 'submitted',
    }),
    path: 'state',
    fr: 'Une demande de paiement commence en brouillon\u00A0: enregistrez-la ainsi, ajoutez ses dépenses, puis déposez-la.',
    en: 'A payment claim begins as a draft: save it so, add its expenses, then submit it.',
  }),
  'an expense of a submitted claim': async () => {
    const { claim, expense } = await claimed()
    await advance(claim, 'submitted')
    return {
      collection: 'expenses',
      id: expense,
      data: { title: 'Autre' },
      path: 'claim',
      ...locked,
    }
  },
  'an expense out of a submitted claim': async () => {
    const { claim, expense } = await claimed()
    await advance(claim, 'submitted')
    return { collection: 'expenses', id: expense, data: { claim: null }, path: 'claim', ...locked }
  },
  'an expense of a submitted claim into the trash': async () => {
    const { claim, expense } = await claimed()
    await advance(claim, 'submitted')
    const data = { deletedAt: '2018-01-01T12:00:00.000Z' }
    return { collection: 'expenses', id: expense, data, path: 'claim', ...locked }
  },
  'an expense into a submitted claim': async () => {
    const { plan, claim } = await claimed()
    await advance(claim, 'submitted')
    return { collection: 'expenses', data: anExpense({ plan, claim }), path: 'claim', ...locked }
  },
  'a submitted claim': async () => {
    const { claim } = await claimed()
    await advance(claim, 'submitted')
    return {
      collection: 'payment-claims',
      id: claim,
      data: { title: 'Autre' },
      path: 'state',
      ...locked,
    }
  },
  'what is retained once it is certified': async () => {
    const { claim } = await claimed()
    await advance(claim, 'certified', 100_00)
    const data = { retainedCents: 90_00 }
    return { collection: 'payment-claims', id: claim, data, path: 'state', ...certified }
  },
  'a paid claim': async () => {
    const { claim } = await claimed()
    await advance(claim, 'paid', 100_00)
    return {
      collection: 'payment-claims',
      id: claim,
      data: { title: 'Autre' },
      path: 'state',
      ...lockedIn('payée', 'paid'),
    }
  },
  'an expense left in a rejected claim': async () => {
    const { claim, expense } = await claimed()
    await advance(claim, 'submitted')
    await update('payment-claims', claim, { state: 'rejected', reasons: 'Exemple' })
    return {
      collection: 'expenses',
      id: expense,
      data: { title: 'Autre' },
      path: 'claim',
      ...lockedIn('rejetée', 'rejected'),
    }
  },
  'a rejection without its reasons': async () => {
    const { claim } = await claimed()
    await advance(claim, 'complete')
    return {
      collection: 'payment-claims',
      id: claim,
      data: { state: 'rejected' },
      path: 'reasons',
      fr: 'Une demande est rejetée pour un motif\u00A0: indiquez-le.',
      en: 'A claim is rejected for a reason: give it.',
    }
  },
  'more retained than presented': async () => {
    const { claim } = await claimed()
    await advance(claim, 'under-review')
    return {
      collection: 'payment-claims',
      id: claim,
      data: { state: 'certified', retainedCents: 120_01 },
      path: 'retainedCents',
      fr: 'Le montant retenu (120,01\u00A0€) dépasse le montant présenté (120,00\u00A0€).',
      en: 'The amount retained (€120.01) exceeds the amount presented (€120.00).',
    }
  },
  'less retained, and no reason': async () => {
    const { claim } = await claimed()
    await advance(claim, 'under-review')
    return {
      collection: 'payment-claims',
      id: claim,
      data: { state: 'certified', retainedCents: 119_99 },
      path: 'reasons',
      fr: 'Une partie n’est pas retenue\u00A0: dites pourquoi.',
      en: 'A part is not retained: say why.',
    }
  },
  'more owed than granted': async () => {
    const plan = await create('financing-plans', aFinancingPlan())
    const [first, second] = [
      await create('payment-claims', aPaymentClaim({ plan })),
      await create('payment-claims', aPaymentClaim({ plan })),
    ]
    for (const claim of [first, second])
      await create(
        'expenses',
        anExpense({ plan, claim, netCents: null, vatCents: null, grossCents: 600_00 }),
      )
    await advance(first, 'paid', 600_00)
    await advance(second, 'under-review')
    return {
      collection: 'payment-claims',
      id: second,
      data: { state: 'certified', retainedCents: 400_01, reasons: 'Exemple' },
      path: 'retainedCents',
      fr: 'Le FEDER dû ferait 600,01\u00A0€ en tout, plus que les 600,00\u00A0€ accordés.',
      en: 'What the ERDF owes would come to €600.01 in all, more than the €600.00 granted.',
    }
  },
  'a plan that grants less than is owed': async () => {
    const { plan, claim } = await claimed()
    await advance(claim, 'certified', 120_00)
    return {
      collection: 'financing-plans',
      id: plan,
      data: {
        totalCents: 110_00,
        funders: [
          { name: 'FEDER', kind: 'feder', amountCents: 66_00 },
          { name: 'Métropole', kind: 'own', amountCents: 44_00 },
        ],
      },
      path: 'funders',
      fr: 'Le FEDER dû ferait 72,00\u00A0€ en tout, plus que les 66,00\u00A0€ accordés.',
      en: 'What the ERDF owes would come to €72.00 in all, more than the €66.00 granted.',
    }
  },
  'a plan whose period leaves an expense out': async () => {
    const plan = await create('financing-plans', aFinancingPlan())
    await create('expenses', anExpense({ plan, title: 'Étude' }))
    return {
      collection: 'financing-plans',
      id: plan,
      data: { startDate: '2017-06-02T12:00:00.000Z' },
      path: 'endDate',
      fr: 'La dépense «\u00A0Étude\u00A0» n’entrerait plus dans ce plan\u00A0: gardez sa période et son poste.',
      en: 'The expense “Étude” would no longer fit this plan: keep its period and its category.',
    }
  },
}

const twinInvoice = {
  path: 'invoiceNumber',
  fr: 'Cette facture de ce fournisseur est déjà saisie\u00A0: modifiez la dépense qui la porte.',
  en: 'This invoice of this supplier is entered already: change the expense that holds it.',
}

const lockedIn = (fr: string, en: string) => ({
  fr: `Cette demande de paiement est ${fr}\u00A0: ni elle ni ses dépenses ne changent plus.`,
  en: `This payment claim is ${en}: neither it nor its expenses change any more.`,
})
const locked = lockedIn('déposée', 'submitted')
const certified = lockedIn('certifiée', 'certified')

beforeAll(() => {
  payload.logger.level = 'silent' // refusals are what is wanted
})
afterAll(() => {
  payload.logger.level = 'info'
})

describe('refused by REST, by GraphQL and by the Local API', () => {
  test.for(Object.entries(cases))('%s', async ([, attemptOf], { http }) => {
    const manager = await http('project-manager')
    const attempt = await attemptOf()
    for (const send of Object.values(doors))
      for (const language of ['fr', 'en'] as const) {
        const answer = await send(manager, attempt, language)
        expect(statusOf(answer)).toBe(400)
        expect(problemsIn(answer)).toEqual([{ path: attempt.path, message: attempt[language] }])
      }
    expect(await locally(attempt)).toMatchObject({
      data: { errors: [{ path: attempt.path, message: attempt.fr }] },
    })
  })
})

describe('refused by an import, at its row and column', () => {
  const head =
    'Identifiant;Fournisseur;N° de facture;Objet;Plan de financement;Poste;Nature;Date de la facture;Payée le;Montant HT;TVA;Montant TTC;Montant présenté;Dont éligible;Personne;Du;Au;Part du temps (%);Rémunération brute chargée'
  type Row = { column: string; said: string; cells: (stage: Stage) => string }
  type Stage = Awaited<ReturnType<typeof stageFor>>

  const stageFor = async () => {
    const title = `Plan ${randomUUID()}`
    const plan = await create('financing-plans', aFinancingPlan({ title }))
    const claim = await create('payment-claims', aPaymentClaim({ plan }))
    const expense = await create('expenses', anExpense({ plan, claim }))
    const person = `Personne ${randomUUID()}`
    await create('expenses', aStaffExpense({ plan, person, timeShare: 60 }))
    await advance(claim, 'submitted')
    const organisation = anOrganisation()
    const supplier = await create('organisations', organisation)
    await create('expenses', anExpense({ plan, supplier, invoiceNumber: 'F 2017-12' }))
    return { title, expense, person, supplier: organisation.name }
  }
  const services = ({ title, supplier }: Stage) =>
    `;${supplier};F-1;Étude;${title};Prestations de services;Achat`

  const rows: Record<string, Row> = {
    'tax that does not add up': {
      column: 'Montant TTC',
      said: 'corrigez l’un des trois montants',
      cells: (stage) => `${services(stage)};01/06/2017;;100;20,01;120`,
    },
    'an expense paid after the period': {
      column: 'Payée le',
      said: 'hors de la période d’éligibilité',
      cells: (stage) => `${services(stage)};01/06/2017;01/01/2019;100;20;120`,
    },
    'more eligible than presented': {
      column: 'Dont éligible',
      said: 'dépassent le montant présenté',
      cells: (stage) => `${services(stage)};01/06/2017;;100;20;120;50;50,01`,
    },
    'one invoice twice': {
      column: 'N° de facture',
      said: 'est déjà saisie',
      cells: ({ title, supplier }) =>
        `;${supplier};f2017-12;Étude;${title};Prestations de services;Achat;01/06/2017;;100;20;120`,
    },
    'more than all of someone’s time': {
      column: 'Part du temps (%)',
      said: 'il ne peut pas dépasser 100',
      cells: ({ title, person }) =>
        `;;;Temps;${title};Frais de personnel;Temps de travail;;;;;;;;${person};30/06/2017;31/07/2017;40,01;300`,
    },
    'an expense of a submitted claim': {
      column: 'Demande de paiement',
      said: 'est déposée',
      cells: ({ expense }) => `${expense};;;Autre`,
    },
  }

  test.for(Object.entries(rows))('%s', async ([, { column, said, cells }]) => {
    const stage = await stageFor()
    const user = (await personaAccounts(payload)).get('project-manager')?.user
    const scope = { req: await createLocalReq({ user }, payload), overrideAccess: false }
    const bytes = new TextEncoder().encode(`${head}\n${cells(stage)}`)
    const tables = await readSpreadsheet('Dépenses.csv', bytes)
    const refused: unknown = await runImport({ tables }, scope).catch((error: unknown) => error)
    if (!(refused instanceof ImportRefused)) throw refused
    expect(refused.errors).toMatchObject([{ row: 2, column }])
    expect(refused.errors[0]?.message.fr).toContain(said)
  })
})

describe('through the other doors', () => {
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

  test('of many expenses changed at once, all are or none', async ({ http }) => {
    const manager = await http('project-manager')
    const plan = await create('financing-plans', aFinancingPlan())
    const { person } = aStaffExpense({ plan })
    for (const timeShare of [40, 40])
      await create('expenses', aStaffExpense({ plan, person, timeShare }))

    const many = `/api/expenses?where[plan][equals]=${plan}`
    const refused = await manager.send('PATCH', many, { timeShare: 51 })
    expect(refused.status).toBe(400)
    expect(sentencesIn(refused)[0]).toContain('timeShare')
    const shares = (await manager.get(many)).body
    expect(shares).toMatchObject({ docs: [{ timeShare: 40 }, { timeShare: 40 }] })

    expect((await manager.send('PATCH', many, { timeShare: 50 })).status).toBe(200)
  })

  test('a draft claim follows its expenses, and freezes when it is submitted', async ({ http }) => {
    const manager = await http('project-manager')
    const { plan, claim, expense } = await claimed()
    const presented = async () => (await manager.get(`/api/payment-claims/${claim}`)).body
    const other = await create('expenses', anExpense({ plan, claim, presentedCents: 1 }))
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
    expect(await copyOf('expenses', expense)).toMatchObject({ claim: null })
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

    const expense = anExpense({ plan, claim }) // of 2017
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
      await create('expenses', anExpense({ plan, claim, ...amounts }))
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
    await Promise.all([
      manager.send('PATCH', `/api/payment-claims/${claim}`, { state: 'submitted' }),
      manager.send('POST', '/api/expenses', anExpense({ plan, claim })),
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
      await create('expenses', anExpense({ plan, claim, ...amounts }))
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
      ...twinInvoice,
    }
    const answers = await Promise.all(
      Object.values(doors).map((send) => send(manager, attempt, 'fr')),
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

const pdf = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 10 10]>>endobj',
  'xref\n0 4\n0000000000 65535 f ',
  'trailer<</Root 1 0 R/Size 4>>\nstartxref\n170\n%%EOF\n',
].join('\n')

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
    await create('expenses', anExpense({ plan, claim, category: 'staff' })) // the sum alone tells nobody’s pay
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
