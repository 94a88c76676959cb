import { type Cell, isEmpty, type Row, type Table } from '@/src/domain/platform/table/tables'
import type { Bilingual } from '@/src/domain/platform/text/bilingual'

import type { Change, Choice, Given, ImportError, RowRule } from './change'
import { isSame, readCell, showValue } from './cells'
import type { Finder } from './find'
import { type Column, idColumn, type Layout } from './layout'
import { type Document, namesOf, type Value } from './names'
import { nested } from './nested'

type Mapped = { column: Column; title: string; index: number }
/** Where a file says something of a document. */
export type RowPlace = { sheet: string; row: number }
/** The document that a row is about, none for one that it creates; by its key, once in a file. */
type Target =
  | { key: string; before: Document | undefined }
  | { problem: Bilingual; path: string | null }
  /** Until a person says, as if it were new: the rows that follow are compared with it too. */
  | { key: string; before: undefined; isUndecided: true }

const newId = (kind: string, sheet: string, row: number) => `new:${kind}:${sheet}:${String(row)}`

/** One sheet of the file against what there is. */
export class SheetPlan {
  readonly changes: Change[] = []
  readonly errors: ImportError[] = []
  readonly warnings: ImportError[] = []
  readonly choices: Choice[] = []
  unchanged = 0
  private readonly mapped: Mapped[]
  private readonly byId: Map<string, Document>
  private readonly rule: RowRule | undefined

  constructor(
    private readonly table: Table,
    private readonly layout: Layout,
    columns: readonly (string | null)[],
    private readonly given: Given,
    private readonly finder: Finder,
    /** Which row is about each document, in all sheets of this kind. */
    private readonly placeOf: Map<string, RowPlace>,
  ) {
    const known = [idColumn, ...layout.columns]
    this.mapped = columns.flatMap((path, index) => {
      const column = known.find((one) => one.path === path)
      return column ? [{ column, index, title: table.header[index] ?? '' }] : []
    })
    const documents = given.documents.get(layout.kind) ?? []
    this.byId = new Map(documents.map((document) => [document.id, document]))
    this.rule = given.rules?.[layout.kind]
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

  private cellAt(cells: readonly Cell[], path: string | undefined): Cell {
    const mapped = this.mapped.find(({ column }) => column.path === path)
    return (mapped && cells[mapped.index]) ?? null
  }

  /** The values that a row gives; fields it erases are `null`. Says what makes no sense. */
  private valuesOf({ number, cells }: Row): Record<string, Value> | undefined {
    const values: Record<string, Value> = {}
    let isSound = true
    for (const { column, index } of this.mapped) {
      const beside = this.cellAt(cells, column.beside)
      const reading = readCell(cells[index] ?? null, column, this.given.directory, beside)
      if (reading.says === 'value') values[column.path] = reading.value
      else if (reading.says === 'erase') {
        if (column.required) {
          isSound = false
          this.say(number, column.path, {
            fr: 'Ce champ est obligatoire\u00A0: il ne peut pas être effacé.',
            en: 'This field is required: it cannot be erased.',
          })
        } else values[column.path] = column.type.is === 'yes-no' ? false : null
      } else if (
        reading.says === 'nonsense' &&
        isEmpty(this.cellAt(cells, column.yieldsTo)) // else another cell says it
      ) {
        isSound = false
        this.say(number, column.path, reading.message)
      }
    }
    return isSound ? this.completed(values, number) : undefined
  }

  /** The fields of a row, once what it says aside is made one of them. */
  private completed(said: Record<string, Value>, row: number): Record<string, Value> | undefined {
    const completed = this.rule?.complete?.(said) ?? { values: said }
    if ('problem' in completed) {
      this.say(row, completed.problem.path, completed.problem.message)
      return undefined
    }
    const asides = this.layout.columns.filter(({ isAside }) => isAside).map(({ path }) => path)
    return Object.fromEntries(
      Object.entries(completed.values).filter(([path]) => !asides.includes(path)),
    )
  }

  /** The document that a row is about: by its identifier, or else by what its kind is found by. */
  private targetOf({ id, ...values }: Record<string, Value>, row: number): Target {
    const byId = typeof id === 'string' ? this.byId.get(id.trim()) : undefined
    if (byId) return { key: byId.id, before: byId }
    const ids = this.finder.same(values)
    if (ids.length > 1)
      return {
        path: null,
        problem: {
          fr: 'Plusieurs fiches portent ce nom\u00A0: exportez pour avoir leur identifiant, et gardez-le.',
          en: 'Several documents have this name: export to get their identifiers, and keep them.',
        },
      }
    const [only] = ids
    if (only !== undefined) return { key: only, before: this.byId.get(only) }
    if (id)
      return {
        path: 'id',
        problem: {
          fr: 'Aucune fiche ne porte cet identifiant\u00A0: videz la cellule pour en créer une.',
          en: 'No document has this identifier: empty the cell to create one.',
        },
      }
    if (!this.finder.isTelling(values))
      return {
        path: null,
        problem: {
          fr: 'Il manque de quoi reconnaître cette ligne\u00A0: remplissez les colonnes obligatoires ou l’identifiant.',
          en: 'Nothing tells what this row is about: fill in the required columns or the identifier.',
        },
      }
    return this.chosenFor(values, row)
  }

  /** What a person said of a row that looks like documents that there are: one that looks like none is new. */
  private chosenFor(values: Record<string, Value>, row: number): Target {
    const fresh = { key: newId(this.layout.kind, this.table.name, row), before: undefined }
    const candidates = this.finder.alike(values)
    if (candidates.length === 0) return fresh
    const said = this.given.decisions?.[this.table.name]?.[String(row)]
    const isOne = said === 'new' || candidates.some(({ id }) => id === said)
    const chosen = isOne && said !== undefined ? said : null
    const [name = ''] = this.namesOf(values)
    this.choices.push({ sheet: this.table.name, row, name, candidates, chosen })
    if (chosen === null) return { ...fresh, isUndecided: true }
    return chosen === 'new' ? fresh : { key: chosen, before: this.byId.get(chosen) }
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

  /** Whether its format says that a row, or one of its cells that are read, makes no sense. */
  private isStopped({ number, notes = [] }: Row): boolean {
    const { name: sheet, header } = this.table
    const read = notes.filter(
      ({ column }) => column === null || this.mapped.some(({ index }) => index === column),
    )
    for (const { column, message, stops } of read)
      (stops ? this.errors : this.warnings).push({
        sheet,
        row: number,
        column: column === null ? null : (header[column] ?? null),
        message,
      })
    return read.some(({ stops }) => stops)
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
    if (this.isStopped(row) || this.isSplit(row)) return
    const read = this.valuesOf(row)
    if (!read) return
    const target = this.targetOf(read, row.number)
    if ('problem' in target) {
      this.say(row.number, target.path, target.problem)
      return
    }
    const values = Object.fromEntries(Object.entries(read).filter(([path]) => path !== 'id'))
    const { before, key } = target
    if (this.isDuplicate(key, row.number)) return
    if (!before) this.finder.add(key, values)
    if ('isUndecided' in target) return
    if (!before) Object.assign(values, { ...this.rule?.fresh, ...values })
    if (!before && this.missesSomething(values, row.number)) return

    const data = Object.fromEntries(
      Object.entries(values)
        .map(([path, after]) => [path, this.added(path, before?.values[path], after)] as const)
        .filter(([path, after]) => !isSame(before?.values[path], after)),
    )
    if (before && Object.keys(data).length === 0) {
      this.unchanged += 1
      return
    }
    const after = { ...before?.values, ...data }
    const problem = this.rule?.problem(nested(after), before && nested(before.values))
    if (problem) {
      this.say(row.number, problem.path, problem.message)
      return
    }
    this.add(row.number, before, after, data)
  }

  /** What a field holds after a cell: all of it, or more of what there was. */
  private added(path: string, before: Value | undefined, after: Value): Value {
    const column = this.layout.columns.find((one) => one.path === path)
    if (column?.keeps && before !== undefined && before !== null && before !== '') return before
    return column?.adds && Array.isArray(before) && Array.isArray(after)
      ? [...new Set([...before, ...after])]
      : after
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
    for (const name of names.toReversed()) directory.get(kind)?.add(id, name) // called by the first
    const said = this.mapped.filter(({ column }) => columns.includes(column))
    const made = columns.filter((column) => !said.some((one) => one.column === column))
    const cells = [
      ...said,
      ...made.map((column) => ({ column, title: column.label[language] })),
    ].flatMap(({ column, title }) => {
      const written = data[column.path]
      if (written === undefined || (column.isForeseen && !before)) return []
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
