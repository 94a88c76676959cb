import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'

import { createLocalReq } from 'payload'
import { describe, expect } from 'vitest'
import { z } from 'zod'

import type { Persona } from '@/access/personas'
import { readSpreadsheet, writeSpreadsheet } from '@/src/formats/spreadsheet'
import { readZip } from '@/src/formats/zip'
import { exportStrategy } from '@/src/queries/strategy/spreadsheet/export'
import { previewImport, runImport } from '@/src/commands/strategy/import'
import { ImportRefused } from '@/src/commands/platform/write-changes'
import { aFinancingPlan, aMilestone, anAction, createOrientation } from '@/tests/support/builders'
import { countReads } from '@/tests/support/count-reads'
import type { Client } from '@/tests/support/http'
import { test } from '@/tests/support/test'

const utf8 = (text: string) => new TextEncoder().encode(text)
const csv = (name: string, ...lines: string[]) => readSpreadsheet(name, utf8(lines.join('\n')))

const said = (errors: ImportRefused['errors']) =>
  errors.map(({ row, column, message }) => [row, column, message.fr])

/** What an import refuses, by row and column, or a failure if it does not. */
const refusalOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof ImportRefused)) throw new Error(`Not refused: ${String(error)}`)
  return said(error.errors)
}

describe('importing', () => {
  test('creates, changes, erases, and does nothing the second time', async ({
    payload,
    as,
    tx,
  }) => {
    const orientation = await createOrientation(payload, tx, { number: 9001 })
    const data = anAction({
      orientation,
      code: '91.1',
      leadDepartment: 'Direction du numérique',
      publicNote: 'Une note',
      endDate: '2018-06-30T12:00:00.000Z',
    })
    const { id } = await payload.create({ collection: 'actions', data, req: tx })
    const scope = { req: await as('project-manager'), overrideAccess: false }
    const tables = [
      await csv(
        'Actions.csv',
        'Code;Titre;Orientation;Statut;Fin;Direction pilote;Note publique;Publication',
        '91.1;;9001;Réalisé;31/12/2018;;[effacer];',
        '91.2;"Ouvrir « la carte »";9001;;;;;Publié',
      ),
      await csv(
        'Jalons.csv',
        'Action;Libellé;Échéance;Poids',
        '91.2;Cahier des charges;31/03/2018;2,5',
      ),
    ].flat()

    const { changes } = await runImport({ tables }, scope)
    expect(changes.map(({ name, isNew }) => [name, isNew])).toEqual([
      ['91.1', false],
      ['91.2', true],
      ['91.2 | Cahier des charges', true],
    ])
    expect(await payload.findByID({ collection: 'actions', id, depth: 0, req: tx })).toMatchObject({
      title: data.title,
      status: 'done',
      endDate: '2018-12-31T12:00:00.000Z',
      leadDepartment: 'Direction du numérique',
      publicNote: null,
      _status: 'published',
    })
    const { docs } = await payload.find({
      collection: 'milestones',
      where: { label: { equals: 'Cahier des charges' } },
      depth: 1,
      req: tx,
    })
    expect(docs).toMatchObject([
      {
        action: { code: '91.2', _status: 'published' },
        dueDate: '2018-03-31T12:00:00.000Z',
        weight: 2.5,
        _status: 'draft',
      },
    ])

    expect(await runImport({ tables }, scope)).toMatchObject({
      changes: [],
      errors: [],
      unchanged: 3,
    })
  })

  test('indicators, their values and expenses in one workbook', async ({ payload, as, tx }) => {
    const orientation = await createOrientation(payload, tx, { number: 9007 })
    const data = anAction({ orientation, code: '97.1' })
    await payload.create({ collection: 'actions', data, req: tx })
    const plan = aFinancingPlan({ title: 'Plan du classeur' })
    await payload.create({ collection: 'financing-plans', data: plan, req: tx })
    const supplier = { name: 'Atelier du classeur', slug: randomUUID(), kind: 'company' as const }
    await payload.create({ collection: 'organisations', data: supplier, req: tx })
    const scope = { req: await as('project-manager'), overrideAccess: false }

    const tables = [
      await csv(
        'Indicateurs.csv',
        'Action;Orientation;Titre;Unité;Sens;Valeur initiale;Cible;Poids;Périodicité',
        '97.1;;Lieux ouverts;lieux;À la hausse;0;1 000,5;1;Chaque mois',
        ';9007;Habitants touchés;;à la hausse;;;;Une seule fois',
      ),
      await csv(
        "Valeurs d'indicateurs.csv",
        'Indicateur;Date;Valeur',
        '97.1 | Lieux ouverts;31/01/2018;12,5',
        '9007 | habitants touchés;28/02/2018;3',
      ),
      await csv(
        'Dépenses.csv',
        'Objet;Plan de financement;Poste;Fournisseur;N° de facture;Date de la facture;Payée le;HT;TVA',
        'Carte;Plan du classeur;Prestations de services;atelier du classeur;F-1;01/06/2017;;"1 000,00 €";200',
      ),
    ].flat()
    const { changes } = await runImport({ tables }, scope)
    expect(changes).toHaveLength(5)
    expect(await runImport({ tables }, scope)).toMatchObject({ changes: [], unchanged: 5 })

    const { docs } = await payload.find({
      collection: 'expenses',
      where: { invoiceNumber: { equals: 'F-1' } },
      depth: 0,
      req: tx,
    })
    expect(docs).toMatchObject([{ netCents: 100_000, vatCents: 20_000, grossCents: 120_000 }])
    for (const format of ['xlsx', 'csv'] as const) {
      const exported = await readSpreadsheet('export', await exportStrategy(scope, format))
      const again = await previewImport({ tables: exported }, scope)
      expect({ changes: again.changes, errors: again.errors }).toEqual({ changes: [], errors: [] })
    }

    const wrong = await csv(
      'Dépenses.csv',
      'Fournisseur;N° de facture;HT;TVA;TTC;Montant présenté;Payée le;Part du temps (%);Plan;Objet;Poste',
      'Atelier du classeur;F-1;;;"1 200,01";;;;;;',
      'Atelier du classeur;F-2;100;20;120;200;;;;;',
      'Atelier du classeur;F-3;100;20;120;;01/01/2019;;Plan du classeur;Tard;Autre',
      'Atelier du classeur;F-4;-1;;;;;120;Plan du classeur;Trop;Autre',
    )
    const { errors } = await previewImport({ tables: wrong }, scope)
    expect(said(errors)).toEqual([
      [2, 'TTC', expect.stringContaining('corrigez')],
      [3, 'Objet', expect.stringContaining('obligatoire')],
      [3, 'Plan', expect.stringContaining('obligatoire')],
      [3, 'Poste', expect.stringContaining('obligatoire')],
      [4, 'Payée le', expect.stringContaining('hors de la période')],
      [5, 'HT', expect.stringContaining('trop petit')],
      [5, 'Part du temps (%)', '120 est trop grand\u00A0: 100 au plus.'],
    ])
  })

  test('names the field that it refuses, be it in no column', async ({ payload, tx }) => {
    await createOrientation(payload, tx, { number: 9009 })
    const rows = ['99.1;La même;9009', '99.2;La même;9009']
    const tables = await csv('Actions.csv', 'Code;Titre;Orientation', ...rows)
    expect(await refusalOf(runImport({ tables }, { req: tx, overrideAccess: true }))).toEqual([
      [3, 'Identifiant d’adresse', expect.stringContaining('déjà prise')],
    ])
  })

  test('takes several people, partners and communes from one cell', async ({ payload, as, tx }) => {
    await createOrientation(payload, tx, { number: 9010 })
    const named = (name: string) => ({ name, slug: randomUUID(), kind: 'association' as const })
    for (const name of ['Le Fil du tableur', 'Les Deux Rives'])
      await payload.create({ collection: 'organisations', data: named(name), req: tx })
    const namesake = await payload.create({
      collection: 'organisations',
      data: named('Les Deux Rives'),
      req: tx,
    })
    for (const [name, inseeCode] of [
      ['Rive-Gauche', '80997'],
      ['Rive-Droite', '80998'],
    ] as const)
      await payload.create({ collection: 'communes', data: { name, inseeCode }, req: tx })
    const req = await as('project-manager')
    const me = req.user?.email ?? ''
    const scope = { req, overrideAccess: false }
    const tables = await csv(
      'Actions.csv',
      'Code,Titre,Orientation,Pilotes,Partenaires,Communes',
      `90.1,Relier,9010,${me},le fil du tableur ; ${namesake.id},"rive-gauche\n80998"`,
    )
    const { errors, changes } = await previewImport({ tables }, scope)
    expect(said(errors)).toEqual([])
    expect(changes[0]?.cells.at(-1)?.after).toBe('Rive-Gauche, Rive-Droite')
    await runImport({ tables }, scope)
    const { docs } = await payload.find({
      collection: 'actions',
      where: { code: { equals: '90.1' } },
      draft: true,
      depth: 1,
      req: tx,
    })
    expect(docs).toMatchObject([
      {
        leadUsers: [{ id: req.user?.id }],
        partnerOrganisations: [{ name: 'Le Fil du tableur' }, { id: namesake.id }],
        communes: [{ name: 'Rive-Gauche' }, { name: 'Rive-Droite' }],
      },
    ])
    for (const format of ['xlsx', 'csv'] as const) {
      const exported = await readSpreadsheet('export', await exportStrategy(scope, format))
      const again = await previewImport({ tables: exported }, scope)
      expect({ changes: again.changes, errors: again.errors }).toEqual({ changes: [], errors: [] })
    }
  })

  test('leaves a draft a draft, and what is published as it is', async ({ payload, tx }) => {
    const orientation = await createOrientation(payload, tx, { number: 9002 })
    const data = anAction({ orientation, code: '92.1', title: 'Publiée' })
    const { id } = await payload.create({ collection: 'actions', data, req: tx })
    await payload.update({
      collection: 'actions',
      id,
      data: { title: 'Relue' },
      draft: true,
      req: tx,
    })

    const tables = await csv('Actions.csv', 'Code;Priorité', '92.1;Haute')
    await runImport({ tables }, { req: tx, overrideAccess: true })

    const read = (draft: boolean) =>
      payload.findByID({ collection: 'actions', id, depth: 0, draft, req: tx })
    expect(await read(false)).toMatchObject({ title: 'Publiée', priority: 'normal' })
    expect(await read(true)).toMatchObject({ title: 'Relue', priority: 'high', _status: 'draft' })
  })

  test('says what is wrong by row and column, in French', async ({ payload, as, tx }) => {
    await createOrientation(payload, tx, { number: 9003 })
    const tables = await csv(
      'Actions.csv',
      'Code,Titre,Orientation,Statut,Début,Fin',
      '93.1,Un,9003,Terminé,,',
      'A1,Deux,9003,,,',
      '93.3,Trois,9003,,01/02/2018,01/01/2018',
      '93.4,Quatre,99999,,,32/01/2018',
      '93.5,Cinq,9003,Bloqué,,',
    )
    const scope = { req: await as('project-manager'), overrideAccess: false }
    const { errors } = await previewImport({ tables }, scope)
    expect(said(errors)).toEqual([
      [2, 'Statut', expect.stringContaining('«\u00A0Terminé\u00A0» n’est pas dans la liste')],
      [3, 'Code', expect.stringContaining('7.2')],
      [4, 'Fin', expect.stringContaining('précède')],
      [5, 'Orientation', expect.stringContaining('99999')],
      [5, 'Fin', expect.stringContaining('32/01/2018')],
      [6, 'Ce qui bloque', expect.stringContaining('bloque')],
    ])
    expect(await refusalOf(runImport({ tables }, scope))).toEqual(said(errors))
  })
})

const answered = z.looseObject({ errors: z.array(z.looseObject({ message: z.string() })) })

const post = async (client: Client, content: string, more: Record<string, string> = {}) => {
  const form = new FormData()
  form.set('file', new File([content], 'Actions.csv'))
  for (const [name, value] of Object.entries(more)) form.set(name, value)
  return client.fetch('/api/strategy/import', { method: 'POST', body: form })
}

test('lets others work between two rows', async ({ payload, tx }) => {
  await createOrientation(payload, tx, { number: 9008 })
  const codes = Array.from({ length: 20 }, (_, index) => `98.${String(index + 1)}`)
  const tables = await csv(
    'Actions.csv',
    'Code;Titre;Orientation',
    ...codes.map((code) => `${code};Action ${code};9008`),
  )
  let written = 0
  const over = new AbortController()
  const importing = runImport(
    { tables },
    { req: tx, overrideAccess: true },
    {
      onProgress: (done) => {
        written = done
      },
    },
  ).finally(() => {
    over.abort()
  })
  const seen = new Set<number>()
  while (!over.signal.aborted) {
    seen.add(written)
    await setImmediate()
  }
  await importing
  expect([...seen]).toEqual(expect.arrayContaining(codes.map((_, index) => index + 1)))
})

describe('over HTTP', () => {
  test('what the file would leave contradicting itself is told, and stops nothing', async ({
    payload,
    http,
  }) => {
    const req = await createLocalReq({}, payload)
    const orientation = await createOrientation(payload, req)
    const create = async (code: string) => {
      const data = anAction({ orientation, code, title: `Action ${code}`, wordingToConfirm: true })
      return (await payload.create({ collection: 'actions', data, req })).id
    }
    const [open, closed] = [await create('93.1'), await create('93.2')]
    await create('93.3')
    for (const [action, doneDate] of [
      [open, null],
      [closed, '2018-01-31T12:00:00.000Z'],
    ] as const)
      await payload.create({
        collection: 'milestones',
        data: aMilestone({ action, doneDate }),
        req,
      })
    const client = await http('project-manager')
    const lines = [
      'Code;Titre;Statut;Fin',
      '93.1;;Réalisé;',
      '93.2;;Réalisé;',
      '93.3;Ouvrir la carte;À venir;31/12/2017',
    ].join('\n')

    const dry = await post(client, lines)
    expect(await dry.json()).toMatchObject({
      counts: { updated: 3, errors: 0, warnings: 3 },
      warnings: [
        {
          row: 2,
          column: 'Statut',
          message: expect.stringMatching(/1 jalon n’est pas fait/) as unknown,
        },
        {
          row: 4,
          column: 'Statut',
          message: expect.stringMatching(/date de fin est passée/) as unknown,
        },
        { row: 4, column: null, message: expect.stringMatching(/Libellé à confirmer/) as unknown },
      ],
    })
    expect((await post(client, lines, { dryRun: 'false' })).status).toBe(200)
  })

  test('nothing is kept of a file whose last row is refused', async ({ payload, http }) => {
    const client = await http('project-manager')
    const number = 9004
    const lines = [
      'Numéro;Titre;Identifiant',
      ...Array.from(
        { length: 5 },
        (_, index) => `${String(number + index)};Neuve ${String(index)};`,
      ),
      '9010;Neuve 0;', // refused by its collection alone: another has this address
    ].join('\n')
    const mapping = JSON.stringify({
      Actions: { kind: 'orientations', columns: ['number', 'title', 'id'] },
    })

    const dry = await post(client, lines, { mapping })
    expect(await dry.json()).toMatchObject({ dryRun: true, counts: { created: 6, errors: 0 } })
    const refused = await post(client, lines, { mapping, dryRun: 'false' })
    expect(refused.status).toBe(400)
    expect(answered.parse(await refused.json()).errors).toMatchObject([
      { row: 7, column: 'Identifiant d’adresse' },
    ])
    const { totalDocs } = await payload.count({
      collection: 'orientations',
      where: { number: { in: [number, number + 1] } },
      req: await createLocalReq({}, payload),
    })
    expect(totalDocs).toBe(0)
  })

  test('says how far it is, and refuses what has changed since the dry run', async ({ http }) => {
    const client = await http('project-manager')
    const form = new FormData()
    form.set('file', new File(['Numéro;Titre\n9100;Neuve'], 'Orientations.csv'))
    form.set('dryRun', 'false')
    form.set('fingerprint', 'of another day')
    const send = async () => {
      const headers = { accept: 'application/x-ndjson' }
      const response = await client.fetch('/api/strategy/import', {
        method: 'POST',
        body: form,
        headers,
      })
      return (await response.text())
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line))
    }
    expect(JSON.stringify(await send())).toMatch(/^\[{"refused".*ont changé/)
    form.delete('fingerprint')
    expect(await send()).toMatchObject([
      { done: 1, all: 1 },
      { result: { dryRun: false, counts: { created: 1 } } },
    ])
    const { body } = await client.get('/api/orientations?where[number][equals]=9100&depth=0')
    const [created] = z.object({ docs: z.array(z.object({ id: z.string() })) }).parse(body).docs
    await client.send('DELETE', `/api/orientations/${created?.id ?? ''}`)
  })

  test.for(['anonymous', 'partner', 'editor', 'committee-member'] as const)(
    'is refused to: %s',
    async (persona: Persona, { http }) => {
      const response = await post(await http(persona), 'Code;Titre\n1.1;x', { dryRun: 'true' })
      expect(response.status).toBe(403)
    },
  )

  test('refuses what is no form, no spreadsheet, or too heavy, with a sentence', async ({
    http,
  }) => {
    const client = await http('project-manager')
    expect(await client.send('POST', '/api/strategy/import', { file: 'x' })).toMatchObject({
      status: 400,
    })
    const binary = await post(client, '\0\x01\x02')
    expect(binary.status).toBe(400)
    expect(answered.parse(await binary.json()).errors[0]?.message).toMatch(/XLSX/)
    expect((await post(client, 'x'.repeat(22_000_000))).status).toBe(413)
  })

  test('exports to the house alone, and only what one may read', async ({ http }) => {
    for (const persona of ['anonymous', 'partner'] as const)
      expect((await (await http(persona)).fetch('/api/strategy/export')).status).toBe(403)

    const sheetsFor = async (persona: Persona) => {
      const response = await (await http(persona)).fetch('/api/strategy/export?format=csv')
      expect(response.headers.get('content-disposition')).toMatch(/^attachment; .*\.zip"$/)
      return [...readZip(new Uint8Array(await response.arrayBuffer())).keys()]
    }
    const forManagers = await sheetsFor('project-manager')
    expect(forManagers).toEqual(
      expect.arrayContaining(['Orientations.csv', 'Actions.csv', 'Jalons.csv']),
    )
    const money = forManagers.filter((name) => name.startsWith('Dépenses'))
    const forCommittee = await sheetsFor('committee-member')
    expect(forCommittee).toEqual(forManagers.filter((name) => !money.includes(name)))
  })
})

test('what is exported changes nothing when it is imported, in both formats', async ({
  payload,
  as,
  tx,
}) => {
  const orientation = await createOrientation(payload, tx, { number: 9005, title: '=1+1 « é » 🙂' })
  const data = anAction({ orientation, code: '95.1', title: '-33 "x";\n@', publicNote: "'= a\tb" })
  const { id: action } = await payload.create({ collection: 'actions', data, req: tx })
  for (const weight of [1, 0.1 + 0.2])
    await payload.create({
      collection: 'milestones',
      data: aMilestone({ action, weight }),
      req: tx,
    })
  const scope = { req: await as('project-manager'), overrideAccess: false }
  for (const format of ['xlsx', 'csv'] as const) {
    const tables = await readSpreadsheet('export', await exportStrategy(scope, format))
    const { changes, errors, unchanged } = await previewImport({ tables }, scope)
    expect({ changes, errors }).toEqual({ changes: [], errors: [] })
    expect(unchanged).toBeGreaterThanOrEqual(4)
  }
})

test('a column that someone may not read is not exported', async ({ payload, as, tx }) => {
  const orientation = await createOrientation(payload, tx, { number: 9006 })
  const data = anAction({ orientation, code: '96.1', internalNote: 'Entre nous' })
  await payload.create({ collection: 'actions', data, req: tx })
  const headersFor = async (persona: Persona) => {
    const bytes = await exportStrategy({ req: await as(persona), overrideAccess: false }, 'csv')
    const tables = await readSpreadsheet('export', bytes)
    expect(JSON.stringify(tables).includes('Entre nous')).toBe(persona !== 'anonymous')
    return tables.find(({ name }) => name === 'Actions')?.header ?? []
  }
  expect(await headersFor('project-manager')).toContain('Note interne')
  expect(await headersFor('anonymous')).not.toContain('Note interne')
})

test('many rows cost no more queries than few', async ({ payload, tx }) => {
  const readsFor = async (count: number) => {
    const columns = [{ header: 'Numéro' }, { header: 'Titre' }]
    const rows = Array.from({ length: count }, (_, index) => [
      index + 10_000,
      `N° ${String(index)}`,
    ])
    const bytes = await writeSpreadsheet([{ name: 'Orientations', columns, rows }], 'xlsx')
    const tables = await readSpreadsheet('x.xlsx', bytes)
    return countReads(payload, async () => {
      const { changes } = await previewImport({ tables }, { req: tx, overrideAccess: true })
      expect(changes).toHaveLength(count)
    })
  }
  expect(await readsFor(2_000)).toBe(await readsFor(2))
})
