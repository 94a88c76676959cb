import { randomUUID } from 'node:crypto'

import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect } from 'vitest'

import { readSpreadsheet } from '@/src/formats/spreadsheet'
import { runImport } from '@/src/commands/strategy/import'
import { ImportRefused } from '@/src/commands/platform/write-changes'
import { problemsIn, statusOf } from '@/tests/support/answers'
import {
  aFinancingPlan,
  anExpense,
  anOrganisation,
  aPaymentClaim,
  aStaffExpense,
} from '@/tests/support/builders'
import {
  advance,
  type Attempt,
  certified,
  claimed,
  create,
  createPurchase,
  apis,
  locked,
  lockedIn,
  payload,
  duplicateInvoice,
  update,
} from '@/tests/support/money'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'

beforeAll(() => {
  payload.logger.level = 'silent' // refusals are what is wanted
})
afterAll(() => {
  payload.logger.level = 'info'
})

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

const trashedPlan = {
  path: 'plan',
  fr: 'Ce plan de financement est dans la corbeille\u00A0: restaurez-le, ou choisissez-en un autre.',
  en: 'This financing plan is in the trash: restore it, or choose another one.',
}
const createTrashedPlan = () =>
  create('financing-plans', { ...aFinancingPlan(), deletedAt: '2018-01-31T12:00:00.000Z' })

const cases: Record<string, () => Promise<Attempt>> = {
  'an expense of a plan in the trash': async () => ({
    collection: 'expenses',
    data: anExpense({ plan: await createTrashedPlan() }),
    ...trashedPlan,
  }),
  'a claim of a plan in the trash': async () => ({
    collection: 'payment-claims',
    data: aPaymentClaim({ plan: await createTrashedPlan() }),
    ...trashedPlan,
  }),
  'an expense that moves to a plan in the trash': async () => {
    const { expense } = await claimed()
    await update('expenses', expense, { claim: null })
    const data = { plan: await createTrashedPlan() }
    return { collection: 'expenses', id: expense, data, ...trashedPlan }
  },
  'a claim that moves to a plan in the trash': async () => ({
    collection: 'payment-claims',
    id: await create(
      'payment-claims',
      aPaymentClaim({ plan: await create('financing-plans', aFinancingPlan()) }),
    ),
    data: { plan: await createTrashedPlan() },
    ...trashedPlan,
  }),
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
      ...duplicateInvoice,
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
  'a claim of an invoice without a number, which could be claimed twice': async () => {
    const { claim, expense } = await claimed()
    await update('expenses', expense, { title: 'Étude', invoiceNumber: ' ' })
    return {
      collection: 'payment-claims',
      id: claim,
      data: { state: 'submitted' },
      path: 'state',
      fr: 'La dépense «\u00A0Étude\u00A0» n’a pas de numéro de facture\u00A0: indiquez-le, ou retirez la dépense de cette demande.',
      en: 'The expense “Étude” has no invoice number: give it, or take the expense out of this claim.',
    }
  },
  'a claim of an invoice of nobody, which could be claimed twice': async () => {
    const { claim, expense } = await claimed()
    await update('expenses', expense, { title: 'Étude', supplier: null })
    return {
      collection: 'payment-claims',
      id: claim,
      data: { state: 'submitted' },
      path: 'state',
      fr: 'La dépense «\u00A0Étude\u00A0» n’a pas de fournisseur\u00A0: indiquez-le, ou retirez la dépense de cette demande.',
      en: 'The expense “Étude” has no supplier: give it, or take the expense out of this claim.',
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
      await createPurchase({ plan, claim, netCents: null, vatCents: null, grossCents: 600_00 })
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

describe('refused by REST, by GraphQL and by the Local API', () => {
  test.for(Object.entries(cases))('%s', async ([, attemptOf], { http }) => {
    const manager = await http('project-manager')
    const attempt = await attemptOf()
    for (const send of Object.values(apis))
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
    const expense = await createPurchase({ plan, claim })
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

  const importing = async (lines: string) => {
    const user = (await personaAccounts(payload)).get('project-manager')?.user
    const scope = { req: await createLocalReq({ user }, payload), overrideAccess: false }
    const bytes = new TextEncoder().encode(`${head}\n${lines}`)
    return runImport({ tables: await readSpreadsheet('Dépenses.csv', bytes) }, scope)
  }

  test.for(Object.entries(rows))('%s', async ([, { column, said, cells }]) => {
    const refused: unknown = await importing(cells(await stageFor())).catch(
      (error: unknown) => error,
    )
    if (!(refused instanceof ImportRefused)) throw refused
    expect(refused.errors).toMatchObject([{ row: 2, column }])
    expect(refused.errors[0]?.message.fr).toContain(said)
  })

  test('but not one person’s month in two parts, nor the same file again', async () => {
    const { title } = await stageFor()
    const person = `Personne ${randomUUID()}`
    const part = (volet: number) =>
      `;;;Temps, volet ${String(volet)};${title};Frais de personnel;Temps de travail;;;;;;;;${person};01/06/2017;30/06/2017;50;300`
    const lines = [part(1), part(2)].join('\n')
    expect((await importing(lines)).changes).toHaveLength(2)
    expect(await importing(lines)).toMatchObject({ changes: [], unchanged: 2 })
  })
})
