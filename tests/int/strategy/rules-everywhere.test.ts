import { randomUUID } from 'node:crypto'

import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { z } from 'zod'

import type { Language } from '@/src/domain/platform/text/bilingual'
import { lineFieldOf } from '@/src/domain/strategy/monthly-line'
import { sheetFields, type SheetKind } from '@/src/domain/strategy/spreadsheet/layout'
import type { Value } from '@/src/domain/platform/import/names'
import { nested } from '@/src/domain/platform/import/nested'
import { sheetOf } from '@/src/domain/platform/import/sheets'
import { writeSpreadsheet } from '@/src/formats/spreadsheet'
import { readCurrent } from '@/src/queries/platform/import/documents'
import { readLayouts } from '@/src/queries/platform/import/layouts'
import { strategySubject } from '@/src/queries/strategy/spreadsheet/subject'
import { problemsIn } from '@/tests/support/answers'
import {
  aFinancingPlan,
  aMilestone,
  anAction,
  anExpense,
  anIndicator,
  anIndicatorValue,
  anOrganisation,
  anOrientation,
  unique,
} from '@/tests/support/builders'
import { eachShapeOnMongo } from '@/tests/support/databases'
import type { Client } from '@/tests/support/http'
import { create, payload } from '@/tests/support/money'
import { personaAccounts } from '@/tests/support/personas'
import { test } from '@/tests/support/test'

type Values = Record<string, Value>

type Wrong = {
  /** What makes a document wrong that is right otherwise. */
  values: Values
  path: string
  says: RegExp
  /** Of a new row, nothing would tell what it is about. */
  onlyOver?: true
}

type Stage = { orientation: string; action: string; plan: string }

const staff = {
  kind: 'staff',
  person: 'Camille Exemple',
  startDate: '2017-06-01',
  endDate: '2017-06-30',
  timeShare: 100,
  loadedPayCents: 300_00,
}

/** Each refusal of the rule of each kind: what the rule learns to refuse is added here. */
const wrongOf = ({
  orientation,
}: Pick<Stage, 'orientation'>): Record<SheetKind, [Wrong, ...Wrong[]]> => ({
  orientations: [
    { values: { number: 1.5 }, path: 'number', says: /nombre entier/ },
    { values: { number: 1e16 }, path: 'number', says: /million de milliards/ },
  ],
  actions: [
    { values: { code: 'sept' }, path: 'code', says: /sous la forme/ },
    {
      values: { startDate: '2018-02-01', endDate: '2018-01-31' },
      path: 'endDate',
      says: /précède la date de début/,
    },
    { values: { status: 'blocked' }, path: 'blocked.reason', says: /ce qui bloque/ },
    {
      values: { status: 'blocked', 'blocked.helper': 'Le comité' },
      path: 'blocked.reason',
      says: /ce qui bloque/,
    },
  ],
  milestones: [
    { values: { weight: 0 }, path: 'weight', says: /supérieur à zéro/ },
    { values: { weight: 1001 }, path: 'weight', says: /1\u202F000 au plus/ },
  ],
  indicators: [
    { values: { action: null }, path: 'action', says: /que l’indicateur mesure/, onlyOver: true },
    { values: { orientation }, path: 'orientation', says: /pas les deux/ },
    { values: { targetDate: '2016-12-31' }, path: 'targetDate', says: /doit suivre/ },
    { values: { initialValue: -2e15 }, path: 'initialValue', says: /million de milliards/ },
    { values: { targetValue: 2e15 }, path: 'targetValue', says: /million de milliards/ },
    { values: { weight: 0 }, path: 'weight', says: /supérieur à zéro/ },
  ],
  'indicator-values': [{ values: { value: 2e15 }, path: 'value', says: /million de milliards/ }],
  expenses: [
    { values: { netCents: null, grossCents: null }, path: 'grossCents', says: /montant TTC/ },
    { values: { vatCents: 20_01 }, path: 'grossCents', says: /HT et TVA font/ },
    { values: { presentedCents: 120_01 }, path: 'presentedCents', says: /le coût/ },
    { values: { eligibleCents: 120_01 }, path: 'eligibleCents', says: /montant présenté/ },
    { values: { ...staff, person: null }, path: 'person', says: /la personne/ },
    { values: { ...staff, startDate: null }, path: 'startDate', says: /le début/ },
    { values: { ...staff, endDate: null }, path: 'endDate', says: /la fin/ },
    { values: { ...staff, timeShare: null }, path: 'timeShare', says: /la part du temps/ },
    { values: { ...staff, loadedPayCents: null }, path: 'loadedPayCents', says: /rémunération/ },
    { values: { ...staff, endDate: '2017-05-31' }, path: 'endDate', says: /précède/ },
    { values: { ...staff, endDate: '2019-06-30' }, path: 'endDate', says: /hors de la période/ },
    { values: { invoiceDate: '2016-12-31' }, path: 'invoiceDate', says: /hors de la période/ },
    { values: { paymentDate: '2019-01-01' }, path: 'paymentDate', says: /hors de la période/ },
    { values: { category: 'travel' }, path: 'category', says: /n’est pas au plan/ },
  ],
})

/** A document of each kind that nothing is wrong with. */
const right: Record<SheetKind, (stage: Stage) => Promise<string>> = {
  orientations: () => create('orientations', anOrientation()),
  actions: ({ orientation }) => create('actions', anAction({ orientation })),
  milestones: ({ action }) => create('milestones', aMilestone({ action })),
  indicators: ({ action }) => create('indicators', anIndicator({ action })),
  'indicator-values': async ({ action }) => {
    const indicator = await create('indicators', anIndicator({ action }))
    return create('indicator-values', anIndicatorValue({ indicator }))
  },
  expenses: async ({ plan }) => {
    const supplier = await create('organisations', anOrganisation())
    return create('expenses', anExpense({ plan, supplier, invoiceNumber: randomUUID() }))
  },
}

/** What a new document is known by. */
const another: Record<SheetKind, () => Values> = {
  orientations: () => ({ number: 1000 + unique(), title: randomUUID() }),
  actions: () => ({ code: anAction({ orientation: '' }).code, title: randomUUID() }),
  milestones: () => ({ label: randomUUID() }),
  indicators: () => ({ title: randomUUID() }),
  'indicator-values': () => ({ date: '2018-02-28' }),
  expenses: () => ({ invoiceNumber: randomUUID() }),
}

const isKind = (kind: string): kind is SheetKind => kind in sheetFields
const kinds = Object.keys(sheetFields).filter(isKind)
/** A rule is a function that no database hears of: on the second, one refusal of each kind. */
const named = eachShapeOnMongo(
  kinds.flatMap((kind) =>
    wrongOf({ orientation: '' })[kind].map((wrong, index) => ({ kind, index, ...wrong })),
  ),
  ({ kind, onlyOver }) => [[kind, onlyOver]],
)
const languages = ['fr', 'en'] as const

let stage: Stage

beforeAll(async () => {
  payload.logger.level = 'silent' // refusals are what is wanted
  const orientation = await create('orientations', anOrientation())
  const action = await create('actions', anAction({ orientation }))
  const plan = await create(
    'financing-plans',
    aFinancingPlan({ categories: [{ key: 'services' }, { key: 'staff' }] }),
  )
  stage = { orientation, action, plan }
})
afterAll(() => {
  payload.logger.level = 'info'
})

const previewed = z.object({
  errors: z.array(z.object({ column: z.string().nullable(), message: z.string() })),
})

/** A document as a row of its sheet. */
const rowOf = async (kind: SheetKind, id: string) => {
  const user = (await personaAccounts(payload)).get('project-manager')?.user
  const scope = { req: await createLocalReq({ user }, payload), overrideAccess: false }
  const layouts = (await readLayouts(strategySubject, scope)).filter((one) => one.kind === kind)
  const { documents, directory } = await readCurrent(strategySubject, layouts, scope)
  const [layout] = layouts
  const known = documents.get(kind)?.find((one) => one.id === id)
  if (!layout || !known) throw new Error(`${kind} has no sheet, or no such document.`)
  return { id, layout, known, directory }
}

/** What the dry run says of a document as a row, and what it calls the column of a field. */
const dryRun = async (
  client: Client,
  { id, layout, known, directory }: Awaited<ReturnType<typeof rowOf>>,
  change: Values,
  isNew: boolean,
  language: Language,
) => {
  const row = { id: isNew ? '' : id, values: { ...known.values, ...change } }
  const sheet = sheetOf(layout, [row], directory, language)
  const rows = sheet.rows.map((cells) =>
    cells.map((cell, index) =>
      !isNew && change[layout.columns[index]?.path ?? ''] === null ? '[effacer]' : cell,
    ),
  )
  const form = new FormData()
  const file = await writeSpreadsheet([{ ...sheet, rows }], 'csv')
  form.set('file', new File([new Uint8Array(file)], 'rules.zip'))
  const answer = await client.fetch('/api/strategy/import', {
    method: 'POST',
    body: form,
    headers: { 'accept-language': language },
  })
  return {
    errors: previewed.parse(await answer.json()).errors,
    columnOf: (path: string) =>
      layout.columns.find((column) => column.path === path)?.label[language],
    values: Object.fromEntries(
      Object.entries(row.values).filter(([, value]) => value !== null && value !== undefined),
    ),
  }
}

describe('what the rule of an entity refuses', () => {
  test.for(kinds)('of %s is looked at', (kind) => {
    expect(named.filter((one) => one.kind === kind)).not.toEqual([])
  })

  test.for(named)(
    'is refused by REST and by the dry run alike: $kind, $values',
    async ({ kind, index, path, says, onlyOver }, { http }) => {
      const client = await http('project-manager')
      const wrong = wrongOf(stage)[kind][index]
      if (!wrong) throw new Error('No such case.')
      const id = await right[kind](stage)
      const row = await rowOf(kind, id)
      for (const language of languages)
        for (const isNew of onlyOver ? [false] : [true, false]) {
          const change = isNew ? { ...another[kind](), ...wrong.values } : wrong.values
          const dry = await dryRun(client, row, change, isNew, language)
          const headers = { 'accept-language': language }
          const answer = isNew
            ? await client.send('POST', `/api/${kind}`, nested(dry.values), headers)
            : await client.send('PATCH', `/api/${kind}/${id}`, nested(change), headers)
          expect(answer.status).toBe(400)
          const [problem, ...others] = problemsIn(answer)
          expect(others).toEqual([])
          expect(problem?.path).toBe(path)
          if (language === 'fr') expect(problem?.message).toMatch(says)
          expect(dry.errors).toEqual([{ column: dry.columnOf(path), message: problem?.message }])
        }
    },
  )
})

const saved = z.object({
  refused: z.array(z.object({ path: z.string(), message: z.string() })),
})

describe('what is required', () => {
  test('is no text of spaces alone', async ({ http }) => {
    const manager = await http('project-manager')
    const action = await create('actions', anAction({ orientation: stage.orientation }))
    const blank = ' \u00A0\n'
    const report = { action, weather: 'not-given', done: blank }
    for (const [collection, path, data] of [
      ['milestones', 'label', { ...aMilestone({ action }), label: blank }],
      ['actions', 'title', { ...anAction({ orientation: stage.orientation }), title: blank }],
      ['progress-reports', 'done', { ...report, date: '2018-01-31', _status: 'published' }],
    ] as const)
      expect(problemsIn(await manager.send('POST', `/api/${collection}`, data))).toMatchObject([
        { path },
      ])
    const form = { ...report, act: 'form', id: action, day: '2018-01-31' }
    const answer = await manager.send('POST', '/api/strategy/waiting', form)
    expect(problemsIn(answer)).toMatchObject([{ path: 'done' }])
    const admin = await http('admin')
    const { body } = await admin.get('/api/users/me')
    const me = z.object({ user: z.object({ id: z.string() }) }).parse(body).user.id
    const renamed = await admin.send('PATCH', `/api/users/${me}`, { name: blank })
    expect(problemsIn(renamed)).toMatchObject([{ path: 'name' }])
  })
})

describe('what the month grid enters', () => {
  const enterable: {
    collection: string
    line: object
    data: object
    day?: string
    isTrashed?: true
  }[] = [
    { collection: 'actions', line: { status: 'blocked' }, data: { status: 'blocked' } },
    {
      collection: 'actions',
      line: { status: 'blocked', blockedReason: ' ' },
      data: { status: 'blocked', blocked: { reason: ' ' } },
    },
    { collection: 'progress-reports', line: { weather: 'storm' }, data: { weather: 'storm' } },
    {
      collection: 'progress-reports',
      line: { weather: 'storm', weatherReason: ' ' },
      data: { weather: 'storm', weatherReason: ' ' },
    },
    { collection: 'progress-reports', day: '2099-12-31', line: {}, data: {} },
    { collection: 'progress-reports', isTrashed: true, line: {}, data: {} },
  ]

  test.for(enterable)(
    'is refused there as by REST: $collection, $line',
    async ({ collection, line, data, day = '2018-01-31', isTrashed }, { http }) => {
      const client = await http('project-manager')
      const id = await create('actions', anAction({ orientation: stage.orientation }))
      const { updatedAt } = await payload.findByID({
        collection: 'actions',
        id,
        req: await createLocalReq({}, payload),
      })
      if (isTrashed)
        await client.send('PATCH', `/api/actions/${id}`, { deletedAt: new Date().toISOString() })
      for (const language of languages) {
        const headers = { 'accept-language': language }
        const report = { action: id, date: day, done: 'Marché notifié' }
        const answer =
          collection === 'actions'
            ? await client.send('PATCH', `/api/actions/${id}`, data, headers)
            : await client.send(
                'POST',
                '/api/progress-reports',
                { ...report, ...data, _status: 'published' },
                headers,
              )
        const { action, date, done } = report
        const lines = [
          { action, updatedAt, status: 'in-progress', weather: 'suggested', done, ...line },
        ]
        const month = await client.send(
          'POST',
          '/api/strategy/monthly-progress',
          { date, lines },
          headers,
        )
        const problems = problemsIn(answer)
        expect(problems).toHaveLength(1)
        expect(saved.parse(month.body).refused).toEqual(
          problems.map(({ path, message }) => ({ path: lineFieldOf(path), message })),
        )
      }
    },
  )
})
