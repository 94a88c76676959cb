import { describe, expect, it } from 'vitest'

import type { Cell, Table } from '@/src/domain/platform/table/tables'
import type { Action } from '@/src/domain/strategy/action.rules'

import type { Layout } from './layout'
import { type Document, Names, namesOf } from './names'
import { planImport } from './plan'
import { recognise } from './recognise'

const label = (fr: string, en = fr) => ({ fr, en })

const orientations: Layout = {
  kind: 'orientations',
  name: label('Orientations'),
  columns: [
    { path: 'number', label: label('Numéro', 'Number'), type: { is: 'number' }, required: true },
    { path: 'title', label: label('Titre', 'Title'), type: { is: 'text' }, required: true },
  ],
  keys: [['number']],
}
const organisations: Layout = {
  kind: 'organisations',
  name: label('Organisations'),
  columns: [{ path: 'name', label: label('Nom'), type: { is: 'text' }, required: true }],
  keys: [['name']],
}
const actions: Layout = {
  kind: 'actions',
  name: label('Actions'),
  columns: [
    { path: 'code', label: label('Code'), type: { is: 'text' }, required: true },
    {
      path: 'title',
      label: label('Titre', 'Title'),
      synonyms: ['intitulé'],
      type: { is: 'text' },
      required: true,
    },
    {
      path: 'orientation',
      label: label('Orientation'),
      type: { is: 'reference', to: 'orientations' },
      required: true,
    },
    {
      path: 'status',
      label: label('Statut', 'Status'),
      type: {
        is: 'choice',
        choices: { upcoming: label('À venir', 'Upcoming'), done: label('Réalisé', 'Done') },
      },
      required: true,
      hasDefault: true,
    },
    { path: 'endDate', label: label('Fin', 'End'), type: { is: 'day' } },
    { path: 'blocked.reason', label: label('Ce qui bloque'), type: { is: 'text' } },
    { path: 'costCents', label: label('Coût'), type: { is: 'cents' }, min: 0, max: 99_999_999 },
    {
      path: 'partners',
      label: label('Partenaires'),
      type: { is: 'references', to: 'organisations' },
    },
    { path: 'wordingToConfirm', label: label('Libellé à confirmer'), type: { is: 'yes-no' } },
  ],
  keys: [['code']],
}
const layouts = [orientations, organisations, actions]

const seven: Document = { id: 'o7', values: { number: 7, title: 'Lieux créatifs' } }
const action: Document = {
  id: 'a72',
  values: {
    code: '7.2',
    title: 'Ouvrir une carte',
    orientation: 'o7',
    status: 'upcoming',
    endDate: '2018-06-30',
    costCents: 123_450,
    wordingToConfirm: true,
  },
}

const documentsOf = (some: { orientations: Document[]; actions: Document[] }) =>
  new Map(Object.entries(some))

const directoryOf = (documents: ReadonlyMap<string, readonly Document[]>) => {
  const directory = new Map<string, Names>()
  for (const layout of layouts) {
    const names = new Names()
    directory.set(layout.kind, names)
    for (const { id, values } of documents.get(layout.kind) ?? [])
      for (const name of namesOf(layout.keys, layout.columns, values, directory))
        names.add(id, name)
  }
  return directory
}

const sheet = (name: string, header: string[], ...rows: Cell[][]): Table => ({
  name,
  header,
  rows: rows.map((cells, index) => ({ number: index + 2, cells })),
})

const plan = (
  tables: Table[],
  documents = documentsOf({ orientations: [seven], actions: [action] }),
  mapping = recognise(tables, layouts),
) =>
  planImport({
    tables,
    mapping,
    layouts,
    documents,
    directory: directoryOf(documents),
    rules: {
      actions: {
        problem: ({ status, blocked }: Action) =>
          status === 'done' && blocked?.reason
            ? { path: 'blocked.reason', message: label('Rien ne bloque plus.') }
            : undefined,
      },
    },
  })

const saidBy = ({ errors }: ReturnType<typeof plan>) =>
  errors.map(({ sheet: name, row, column, message }) => [name, row, column, message.fr])

describe('columns', () => {
  it('are recognised by their titles, synonyms and fields, accents and capitals aside', () => {
    const table = sheet('Feuil1', ['CODE *', 'Intitule', 'statut', 'FIN', 'Remarque', 'id'])
    expect(recognise([table], layouts)).toEqual({
      Feuil1: { kind: 'actions', columns: ['code', 'title', 'status', 'endDate', null, 'id'] },
    })
  })

  it('follow the name of the sheet, also in English', () => {
    const table = sheet('orientations', ['Number', 'Title'])
    expect(recognise([table], layouts).orientations).toEqual({
      kind: 'orientations',
      columns: ['number', 'title'],
    })
  })

  it.each(['Actions (2)', 'Actions (2018/Actions.csv)'])(
    'follow the name of the sheet that « %s » copies',
    (name) => {
      expect(recognise([sheet(name, ['Titre'])], layouts)[name]?.kind).toBe('actions')
    },
  )

  it('of nothing known are left aside', () => {
    const table = sheet('Feuil1', ['Nom', 'Téléphone'])
    expect(recognise([table], layouts).Feuil1?.kind).toBeNull()
    expect(plan([table])).toEqual({
      changes: [],
      errors: [],
      choices: [],
      warnings: [],
      unchanged: 0,
    })
  })

  it('are corrected by hand', () => {
    const tables = [sheet('Feuil1', ['A', 'B'], ['7.2', 'Autre titre'])]
    const mapping = { Feuil1: { kind: 'actions', columns: ['code', 'title'] } }
    expect(plan(tables, undefined, mapping).changes[0]?.data).toEqual({ title: 'Autre titre' })
  })
})

describe('a row', () => {
  it('that says what is already there changes nothing', () => {
    const header = ['Code', 'Titre', 'Orientation', 'Statut', 'Fin', 'Coût', 'Libellé à confirmer']
    const row = ['7.2', 'Ouvrir une carte', '7', 'a venir', '30/06/2018', '1 234,50', 'oui']
    expect(plan([sheet('Actions', header, row)])).toEqual({
      changes: [],
      errors: [],
      choices: [],
      warnings: [],
      unchanged: 1,
    })
  })

  it('changes the cells that differ, and says them as people read them', () => {
    const header = ['Code', 'Statut', 'Fin', 'Coût']
    const { changes } = plan([sheet('Actions', header, ['7.2', 'Réalisé', '01/07/2018', 10])])
    expect(changes).toMatchObject([
      {
        id: 'a72',
        isNew: false,
        name: '7.2',
        row: 2,
        data: { status: 'done', endDate: '2018-07-01', costCents: 1000 },
        cells: [
          { column: 'Statut', before: 'À venir', after: 'Réalisé' },
          { column: 'Fin', before: '30/06/2018', after: '01/07/2018' },
          { column: 'Coût', before: '1\u202F234,50\u00A0€', after: '10,00\u00A0€' },
        ],
      },
    ])
  })

  it('leaves a field alone where its cell is empty, and erases it where the marker is written', () => {
    const header = ['Code', 'Titre', 'Fin']
    const { changes } = plan([sheet('Actions', header, ['7.2', ' ', '[effacer]'])])
    expect(changes[0]?.data).toEqual({ endDate: null })
  })

  it('corrects what a document is called by when it carries its identifier', () => {
    const { changes } = plan([sheet('Actions', ['Code', 'Identifiant'], ['7.9', 'a72'])])
    expect(changes).toMatchObject([{ id: 'a72', isNew: false, data: { code: '7.9' } }])
  })

  it('creates what is not there, and another may name it at once', () => {
    const { changes, errors } = plan([
      sheet('Actions', ['Code', 'Titre', 'Orientation'], ['8.1', 'Neuve', '8']),
      sheet('Orientations', ['Numéro', 'Titre'], [8, 'Huit']),
    ])
    expect(errors).toEqual([])
    expect(changes.map(({ kind, isNew }) => [kind, isNew])).toEqual([
      ['orientations', true],
      ['actions', true],
    ])
    expect(changes[1]?.data.orientation).toBe(changes[0]?.id)
  })
})

describe('several documents in one cell', () => {
  const names = ['La Coroutine', 'Mutualab', 'Ville ; Villages', 'Twins', 'Twins', '\\#REF!']
  const partners = names.map((name, index) => ({ id: `p${String(index)}`, values: { name } }))
  const documents = new Map([
    ['orientations', [seven]],
    ['organisations', partners],
    ['actions', [{ ...action, values: { ...action.values, partners: ['p1', 'p0'] } }]],
  ])
  const planOf = (cell: Cell) =>
    plan([sheet('Actions', ['Code', 'Partenaires'], ['7.2', cell])], documents)

  it.each(['La Coroutine ; mutualab', 'Mutualab\nLa Coroutine', 'p0;p1;p1', ''])(
    'in any order, change nothing: %j',
    (cell) => {
      expect(planOf(cell)).toEqual({
        changes: [],
        errors: [],
        choices: [],
        warnings: [],
        unchanged: 1,
      })
    },
  )

  it.each([
    ['Mutualab', ['p1'], 'Mutualab'],
    ['Ville ; Villages', ['p2'], 'Ville ; Villages'],
    [
      'Ville ; Villages\nMutualab;La Coroutine',
      ['p2', 'p1', 'p0'],
      'Ville ; Villages, Mutualab, La Coroutine',
    ],
    ['p3', ['p3'], 'p3'],
    ['\\\\#REF!', ['p5'], '\\#REF!'], // written with a backslash more, since one would be taken off
    ['[effacer]', null, ''],
  ])('are replaced by others, or by none: %j', (cell, ids, after) => {
    expect(planOf(cell).changes).toMatchObject([
      { data: { partners: ids }, cells: [{ before: 'Mutualab, La Coroutine', after }] },
    ])
  })

  it('are told one by one when they are unknown, or when two have the name', () => {
    expect(saidBy(planOf('Mutualab ; Personne'))).toEqual([
      ['Actions', 2, 'Partenaires', expect.stringContaining('Personne')],
    ])
    expect(saidBy(planOf('Twins'))).toEqual([
      ['Actions', 2, 'Partenaires', expect.stringContaining('plusieurs')],
    ])
  })
})

describe('what is wrong', () => {
  it('is said by row and column, in words, and all at once', () => {
    const header = ['Code', 'Titre', 'Orientation', 'Statut', 'Fin', 'Coût', 'Libellé à confirmer']
    const result = plan([
      sheet(
        'Actions',
        header,
        ['7.2', '[effacer]', '99', 'Fini', '31/02/2018', '12,345', 'peut-être'],
        ['7.2', null, null, 'Réalisé'],
        ['7.2'],
        ['7.8'],
        [null, 'Sans code'],
      ),
    ])
    expect(result.changes).toHaveLength(1)
    expect(saidBy(result)).toEqual([
      ['Actions', 2, 'Titre', 'Ce champ est obligatoire\u00A0: il ne peut pas être effacé.'],
      ['Actions', 2, 'Orientation', expect.stringContaining('«\u00A099\u00A0»')],
      ['Actions', 2, 'Statut', expect.stringContaining('À venir, Réalisé')],
      ['Actions', 2, 'Fin', expect.stringContaining('31/12/2017')],
      ['Actions', 2, 'Coût', expect.stringContaining('montant')],
      ['Actions', 2, 'Libellé à confirmer', expect.stringContaining('oui')],
      ['Actions', 4, null, expect.stringContaining('ligne 3')],
      ['Actions', 5, 'Titre', expect.stringContaining('obligatoire')],
      ['Actions', 5, 'Orientation', expect.stringContaining('obligatoire')],
      ['Actions', 6, null, expect.stringContaining('reconnaître')],
    ])
  })

  it('is a document that two sheets are about, be it new', () => {
    const [header, orientation] = [['Code', 'Titre', 'Orientation'], '7']
    const result = plan([
      sheet('A', header, ['7.2', 'Un', orientation], ['7.8 a', 'Neuve', orientation]),
      sheet('B', header, ['7.8 A', 'Neuve', orientation], ['7.2', 'Deux', orientation]),
    ])
    expect(result.changes.map(({ sheet: name, row }) => [name, row])).toEqual([
      ['A', 2],
      ['A', 3],
    ])
    expect(saidBy(result)).toEqual([
      ['B', 2, null, expect.stringContaining('La ligne 3 de la feuille «\u00A0A\u00A0»')],
      ['B', 3, null, expect.stringContaining('La ligne 2 de la feuille «\u00A0A\u00A0»')],
    ])
  })

  it('is a row with more cells than there are titles, unless they are empty', () => {
    const header = ['Code', 'Fin', 'Coût']
    const result = plan([
      sheet('Actions', header, ['7.2', null, '12', '5'], ['7.2', null, '12', ' ', null]),
    ])
    expect(saidBy(result)).toEqual([
      ['Actions', 2, null, expect.stringContaining('plus de cellules que de titres')],
    ])
    expect(result.changes).toMatchObject([{ row: 3, data: { costCents: 1200 } }])
  })

  it('is also what a rule says of the document as the row leaves it', () => {
    const blocked = { ...action, values: { ...action.values, 'blocked.reason': 'Le budget' } }
    const documents = documentsOf({ orientations: [seven], actions: [blocked] })
    const result = plan([sheet('Actions', ['Code', 'Statut'], ['7.2', 'Réalisé'])], documents)
    expect(saidBy(result)).toEqual([['Actions', 2, 'Ce qui bloque', 'Rien ne bloque plus.']])
  })

  it('is an identifier that nobody has, and a name that two have', () => {
    const duplicate = { ...action, id: 'a72bis' }
    const documents = documentsOf({ orientations: [seven], actions: [action, duplicate] })
    const header = ['Code', 'Titre', 'Identifiant']
    const result = plan(
      [
        sheet(
          'Actions',
          header,
          ['7.7', 'x', 'nobody'],
          ['7.2', 'x', null],
          ['7.2', 'y', 'a72bis'],
        ),
      ],
      documents,
    )
    expect(saidBy(result)).toEqual([
      ['Actions', 2, 'Identifiant', expect.stringContaining('identifiant')],
      ['Actions', 3, null, expect.stringContaining('Plusieurs')],
    ])
    expect(result.changes).toMatchObject([{ id: 'a72bis' }])
  })

  it('is a number beyond the bounds of its field', () => {
    const result = plan([
      sheet('Actions', ['Code', 'Coût'], ['7.2', '-0,01']),
      sheet('Actions (2)', ['Code', 'Coût'], ['7.2', '1 000 000']),
      sheet('Actions (3)', ['Code', 'Coût'], ['7.2', '999 999,99']),
    ])
    expect(result.errors.map(({ message }) => message)).toEqual([
      {
        fr: '-0,01\u00A0€ est trop petit\u00A0: 0,00\u00A0€ au moins.',
        en: '€-0.01 is too small: €0.00 at least.',
      },
      {
        fr: '1\u202F000\u202F000,00\u00A0€ est trop grand\u00A0: 999\u202F999,99\u00A0€ au plus.',
        en: '€1,000,000.00 is too large: €999,999.99 at most.',
      },
    ])
    expect(result.changes).toHaveLength(1)
  })

  it('is a formula that fails', () => {
    const result = plan([sheet('Actions', ['Code', 'Titre'], ['7.2', '#REF!'])])
    expect(saidBy(result)).toEqual([['Actions', 2, 'Titre', expect.stringContaining('#REF!')]])
  })
})
