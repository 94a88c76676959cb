import fc from 'fast-check'
import { expect, it } from 'vitest'

import { firstDay, lastDay } from '@/src/domain/platform/time/days'
import { foldName } from '@/src/domain/platform/import/fold'
import type { Layout } from '@/src/domain/platform/import/layout'
import { type Document, Names, namesOf } from '@/src/domain/platform/import/names'
import { planImport } from '@/src/domain/platform/import/plan'
import { recognise } from '@/src/domain/platform/import/recognise'
import { rowText } from '@/src/domain/platform/import/rows'
import { mostNumber } from '@/src/domain/platform/text/sizes'
import { sheetOf } from '@/src/domain/platform/import/sheets'

import { readSpreadsheet, spreadsheetFormats, writeSpreadsheet } from './spreadsheet'

const label = (fr: string) => ({ fr, en: fr })

/** A collection with a field of each type, some of them named like those that are exported. */
const layouts: Layout[] = [
  {
    kind: 'organisations',
    name: label('Organisations'),
    columns: [{ path: 'name', label: label('Nom'), type: { is: 'text' } }],
    keys: [['name']],
  },
  {
    kind: 'actions',
    name: label('Actions'),
    columns: [
      { path: 'code', label: label('Code'), type: { is: 'text' }, required: true },
      { path: 'title', label: label('Titre'), type: { is: 'text' }, required: true },
      { path: 'done', label: label('Fini'), type: { is: 'yes-no' } },
      { path: 'start', label: label('Début'), type: { is: 'day' } },
      { path: 'weight', label: label('Poids'), type: { is: 'number' } },
      { path: 'paidCents', label: label('Payé'), type: { is: 'cents' } },
      {
        path: 'status',
        label: label('Statut'),
        type: { is: 'choice', choices: { a: label('À venir'), b: label('Réalisé, enfin') } },
      },
      {
        path: 'themes',
        label: label('Thèmes'),
        type: {
          is: 'choices',
          choices: { a: label('Un, deux'), b: label('Trois'), c: label('Deux') },
        },
      },
      { path: 'tags', label: label('Étiquettes'), type: { is: 'texts', of: ['name'] } },
      {
        path: 'ids',
        label: label('Ailleurs'),
        type: { is: 'texts', of: ['register', 'reference'] },
      },
    ],
    keys: [['code']],
  },
  {
    kind: 'milestones',
    name: label('Jalons'),
    columns: [
      { path: 'action', label: label('Action'), type: { is: 'reference', to: 'actions' } },
      { path: 'label', label: label('Libellé'), type: { is: 'text' } },
      { path: 'places', label: label('Lieux'), type: { is: 'references', to: 'organisations' } },
    ],
    keys: [['action', 'label']],
  },
]

/** Texts that spreadsheets are known to spoil. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '"',
        ';',
        ',',
        '\n',
        '\r',
        '\t',
        "'",
        '=',
        '+',
        '-',
        '@',
        '\\',
        'é',
        '🙂',
        '\u00A0',
        'a',
        '|',
        '[effacer]',
        '#REF!',
        '_x0041_',
        'constructor',
        '1 234,5',
        '31/12/2017',
        '7.10',
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join('')),
)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 4 })
const day = fc
  .date({ min: new Date(firstDay), max: new Date(lastDay), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** A row of one field, and the name of a register: both as they are kept, without what separates them. */
const row = text.map((one) => rowText([one])).filter((one) => one !== '')
const register = row.filter((one) => !one.includes(':'))

const actions = fc.uniqueArray(
  fc.record({
    code: fc
      .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }))
      .map((two) => two.join('.')),
    title: text.filter((one) => one.trim() !== ''),
    done: maybe(fc.boolean()),
    start: maybe(day),
    weight: maybe(
      fc.oneof(
        fc.integer(),
        fc.double({ noNaN: true, min: -mostNumber, max: mostNumber }).map((one) => one + 0),
      ),
    ),
    paidCents: maybe(fc.integer({ min: -10_000_000_000, max: 10_000_000_000 })),
    status: maybe(fc.constantFrom('a', 'b')),
    themes: maybe(fc.uniqueArray(fc.constantFrom('a', 'b', 'c'))),
    tags: maybe(fc.array(row, { maxLength: 3 })),
    ids: maybe(fc.array(fc.tuple(register, row).map(rowText), { maxLength: 3 })),
  }),
  { selector: ({ code }) => code, minLength: 1, maxLength: 6 },
)
const places = fc.array(text, { maxLength: 4 })
const labels = fc.array(fc.tuple(maybe(text), fc.subarray([0, 1, 2, 3])), { maxLength: 6 })

const directoryOf = (documents: ReadonlyMap<string, readonly Document[]>) => {
  const directory = new Map<string, Names>()
  for (const { kind, columns, keys } of layouts) {
    const names = new Names()
    directory.set(kind, names)
    for (const { id, values } of documents.get(kind) ?? [])
      for (const name of namesOf(keys, columns, values, directory)) names.add(id, name)
  }
  return directory
}

for (const format of ['xlsx', 'csv'] as const)
  it(`what is exported as ${spreadsheetFormats[format].extension} changes nothing when it is imported`, async () => {
    await fc.assert(
      fc.asyncProperty(actions, places, labels, async (someActions, somePlaces, someLabels) => {
        const documents = new Map<string, Document[]>([
          [
            'organisations',
            somePlaces.map((name, index) => ({ id: `o${String(index)}`, values: { name } })),
          ],
          ['actions', someActions.map((values, index) => ({ id: `a${String(index)}`, values }))],
          [
            'milestones',
            someLabels.map(([one, chosen], index) => ({
              id: `m${String(index)}`,
              values: {
                action: `a${String(index % someActions.length)}`,
                label: one,
                places: chosen.flatMap((place) => (somePlaces[place] ? [`o${String(place)}`] : [])),
              },
            })),
          ],
        ])
        const directory = directoryOf(documents)
        const sheets = layouts.map((layout) =>
          sheetOf(layout, documents.get(layout.kind) ?? [], directory, 'fr'),
        )
        const tables = await readSpreadsheet('export', await writeSpreadsheet(sheets, format))
        const mapping = recognise(tables, layouts)
        const plan = planImport({ tables, mapping, layouts, documents, directory })
        expect(plan).toEqual({
          changes: [],
          errors: [],
          choices: [],
          warnings: [],
          unchanged: somePlaces.length + someActions.length + someLabels.length,
        })
      }),
      { numRuns: 100 },
    )
  })

it('two names that differ by their spaces and capitals are one', () => {
  expect(foldName(' La\u00A0 Coroutine')).toBe(foldName('la coroutine '))
})
