import type { Bilingual, Language, Problem } from '@/src/domain/platform/text/bilingual'
import { isEmpty, type Row, type Table } from '@/src/domain/platform/table/tables'

import { isSame, readCell, showValue } from './cells'
import { foldName } from './fold'
import { type Column, idColumn, type Layout } from './layout'
import { type Document, type Directory, Names, namesOf, type Value } from './names'
import { nested } from './nested'
import type { Mapping } from './recognise'

export type CellChange = { path: string; column: string; before: string; after: string }

/** What a row changes. A new document has no id yet: others of the file know it by this one. */
export type Change = {
  kind: string
  id: string
  isNew: boolean
  sheet: string
  row: number
  /** What the document is called. */
  name: string
  cells: CellChange[]
  data: Readonly<Record<string, Value>>
}

/** What is wrong, where, and what to do about it. Without a column it is the whole row. */
export type ImportError = { sheet: string; row: number; column: string | null; message: Bilingual }

export type Plan = { changes: Change[]; errors: ImportError[]; unchanged: number }

/**
 * The rule of an entity, whichever it is: as a method, since its document is one whose cells were read
 * by the types of its own fields. It holds what its sheet has.
 */
export type RowRule = { problem(document: object, before?: object): Problem | undefined }

type Given = {
  tables: readonly Table[]
  mapping: Mapping
  layouts: readonly Layout[]
  /** What there is, by kind. */
  documents: ReadonlyMap<string, readonly Document[]>
  directory: Directory
  /** The rule of each kind. */
  rules?: Readonly<Record<string, RowRule>>
  language?: Language
}

type Mapped = { column: Column; title: string; index: number }
type Place = { sheet: string; row: number }
type Target = { before: Document | undefined } | { problem: Bilingual; path: string | null }

const newId = (kind: string, sheet: string, row: number) => `new:${kind}:${sheet}:${String(row)}`

/** One sheet of the file against what there is. */
class SheetPlan {
  readonly changes: Change[] = []
  readonly errors: ImportError[] = []
  unchanged = 0
  private readonly mapped: Mapped[]
  private readonly byId: Map<string, Document>
  private readonly byName = new Names()

  constructor(
    private readonly table: Table,
    private readonly layout: Layout,
    columns: readonly (string | null)[],
    private readonly given: Given,
    /** Which row is about each document, in all sheets of this kind. */
    private readonly placeOf: Map<string, Place>,
  ) {
    const known = [idColumn, ...layout.columns]
    this.mapped = columns.flatMap((path, index) => {
      const column = known.find((one) => one.path === path)
      return column ? [{ column, index, title: table.header[index] ?? '' }] : []
    })
    const documents = given.documents.get(layout.kind) ?? []
    this.byId = new Map(documents.map((document) => [document.id, document]))
    for (const { id, values } of documents)
      for (const name of this.namesOf(values)) this.byName.add(id, name)
  }

  read(): this {
    for (const row of this.table.rows) this.readRow(row)
    return this
  }

  private namesOf(values: Document['values']) {
    return namesOf(this.layout.keys, this.layout.columns, values, this.given.directory)
  }

  private say(row: number, path: string | null, message: Bilingual) {
    const column = this.mapped.find(({ column: one }) => one.path === path)?.title
    const label = this.layout.columns.find((one) => one.path === path)?.label
    const language = this.given.language ?? 'fr'
    this.errors.push({
      sheet: this.table.name,
      row,
      column: column ?? label?.[language] ?? null,
      message,
    })
  }

  /** The values that a row gives; fields it erases are `null`. Says what makes no sense. */
  private valuesOf({ number, cells }: Row): Record<string, Value> | undefined {
    const values: Record<string, Value> = {}
    let isSound = true
    for (const { column, index } of this.mapped) {
      const reading = readCell(cells[index] ?? null, column, this.given.directory)
      if (reading.says === 'value') values[column.path] = reading.value
      else if (reading.says === 'erase') {
        if (column.required) {
          isSound = false
          this.say(number, column.path, {
            fr: 'Ce champ est obligatoire\u00A0: il ne peut pas être effacé.',
            en: 'This field is required: it cannot be erased.',
          })
        } else values[column.path] = column.type.is === 'yes-no' ? false : null
      } else if (reading.says === 'nonsense') {
        isSound = false
        this.say(number, column.path, reading.message)
      }
    }
    return isSound ? values : undefined
  }

  /** The document that a row is about: by its identifier, or else by what it is called. */
  private targetOf({ id, ...values }: Record<string, Value>): Target {
    const byId = typeof id === 'string' ? this.byId.get(id.trim()) : undefined
    if (byId) return { before: byId }
    const names = this.namesOf(values)
    const ids = new Set(names.flatMap((name) => this.byName.idsOf(name)))
    if (ids.size > 1)
      return {
        path: null,
        problem: {
          fr: 'Plusieurs fiches portent ce nom\u00A0: exportez pour avoir leur identifiant, et gardez-le.',
          en: 'Several documents have this name: export to get their identifiers, and keep them.',
        },
      }
    const [only] = ids
    if (only !== undefined) return { before: this.byId.get(only) }
    if (id)
      return {
        path: 'id',
        problem: {
          fr: 'Aucune fiche ne porte cet identifiant\u00A0: videz la cellule pour en créer une.',
          en: 'No document has this identifier: empty the cell to create one.',
        },
      }
    if (names.length === 0)
      return {
        path: null,
        problem: {
          fr: 'Il manque de quoi reconnaître cette ligne\u00A0: remplissez les colonnes obligatoires ou l’identifiant.',
          en: 'Nothing tells what this row is about: fill in the required columns or the identifier.',
        },
      }
    return { before: undefined }
  }

  /** Whether another row of the file is about the same document already. */
  private isDuplicate(key: string, row: number): boolean {
    const former = this.placeOf.get(key)
    if (former === undefined) {
      this.placeOf.set(key, { sheet: this.table.name, row })
      return false
    }
    this.say(row, null, {
      fr: `La ligne ${String(former.row)} de la feuille «\u00A0${former.sheet}\u00A0» dit déjà cette fiche\u00A0: gardez l’une des deux.`,
      en: `Row ${String(former.row)} of the sheet “${former.sheet}” is about this document already: keep one of them.`,
    })
    return true
  }

  private missesSomething(values: Record<string, Value>, row: number): boolean {
    const missing = this.layout.columns.filter(
      ({ path, required, hasDefault }) =>
        required && !hasDefault && (values[path] === undefined || values[path] === null),
    )
    for (const { path } of missing)
      this.say(row, path, {
        fr: 'Ce champ est obligatoire pour une nouvelle fiche.',
        en: 'A new document needs this field.',
      })
    return missing.length > 0
  }

  /** Whether something stands beyond the titles: a separator that nobody quoted cuts a cell in two. */
  private isSplit({ number, cells }: Row): boolean {
    if (cells.slice(this.table.header.length).every(isEmpty)) return false
    this.say(number, null, {
      fr: 'Cette ligne a plus de cellules que de titres\u00A0: mettez entre guillemets les textes et les nombres qui contiennent le séparateur.',
      en: 'This row has more cells than there are titles: put quotes around the texts and numbers that contain the separator.',
    })
    return true
  }

  private readRow(row: Row) {
    if (this.isSplit(row)) return
    const read = this.valuesOf(row)
    if (!read) return
    const target = this.targetOf(read)
    if ('problem' in target) {
      this.say(row.number, target.path, target.problem)
      return
    }
    const values = Object.fromEntries(Object.entries(read).filter(([path]) => path !== 'id'))
    const { before } = target
    const key = before?.id ?? this.namesOf(values).map(foldName).join('\n')
    if (this.isDuplicate(key, row.number)) return
    if (!before && this.missesSomething(values, row.number)) return

    const data = Object.fromEntries(
      Object.entries(values).filter(([path, after]) => !isSame(before?.values[path], after)),
    )
    if (before && Object.keys(data).length === 0) {
      this.unchanged += 1
      return
    }
    const after = { ...before?.values, ...data }
    const problem = this.given.rules?.[this.layout.kind]?.problem(
      nested(after),
      before && nested(before.values),
    )
    if (problem) {
      this.say(row.number, problem.path, problem.message)
      return
    }
    this.add(row.number, before, after, data)
  }

  private add(
    row: number,
    before: Document | undefined,
    after: Document['values'],
    data: Record<string, Value>,
  ) {
    const { kind, columns } = this.layout
    const { directory, language = 'fr' } = this.given
    const id = before?.id ?? newId(kind, this.table.name, row)
    const names = this.namesOf(after)
    for (const name of names) directory.get(kind)?.add(id, name)
    const cells = this.mapped.flatMap(({ column, title }) => {
      const written = data[column.path]
      if (written === undefined || !columns.includes(column)) return []
      return [
        {
          path: column.path,
          column: title,
          before: showValue(before?.values[column.path], column, directory, language),
          after: showValue(written, column, directory, language),
        },
      ]
    })
    const name = names[0] ?? id
    this.changes.push({ kind, id, isNew: !before, sheet: this.table.name, row, name, cells, data })
  }
}

/**
 * What a file changes, cell by cell, and what is wrong with it, row by row: nothing is written. An
 * empty cell changes nothing, `[effacer]` erases. Sheets are read in the order of the layouts, so
 * that a row may name a document which another sheet of the file creates.
 */
export const planImport = (given: Given): Plan => {
  const plan: Plan = { changes: [], errors: [], unchanged: 0 }
  for (const layout of given.layouts) {
    const placeOf = new Map<string, Place>()
    for (const table of given.tables) {
      const { kind, columns } = given.mapping[table.name] ?? { kind: null, columns: [] }
      if (kind !== layout.kind) continue
      const { changes, errors, unchanged } = new SheetPlan(
        table,
        layout,
        columns,
        given,
        placeOf,
      ).read()
      for (const change of changes) plan.changes.push(change)
      for (const error of errors) plan.errors.push(error)
      plan.unchanged += unchanged
    }
  }
  return plan
}
