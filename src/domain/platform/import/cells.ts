import type { Language } from '@/src/domain/platform/text/bilingual'
import { dateProblem } from '@/src/domain/platform/time/days'
import { readCents, readDay, readNumber, writeDay } from '@/src/domain/platform/table/french-cells'
import { countProblem, longest, most, numberProblem } from '@/src/domain/platform/text/sizes'
import { type Cell, isEmpty } from '@/src/domain/platform/table/tables'
import { tidyParagraphs } from '@/src/domain/platform/text/paragraphs'
import { withUnit } from '@/src/domain/strategy/money/amount'

import { readChoice, readChoices } from './choices'
import { foldTitle, storableText } from './fold'
import type { Column } from './layout'
import type { Directory, Value } from './names'
import {
  escape,
  failure,
  marker,
  nonsense,
  nothing,
  quoted,
  readText,
  type Reading,
  refusalOf,
  unescape,
  value,
} from './reading'
import { readRows, writeRows } from './rows'

/** A number as a person reads it: an amount in euros. */
const showNumber =
  ({ type }: Column, language: Language) =>
  (number: number): string =>
    type.is === 'cents'
      ? withUnit(number, '€', language)
      : number.toLocaleString(language, { maximumFractionDigits: 20 })

const yes = new Set(['oui', 'vrai', 'yes', 'true', '1', 'x'])
const no = new Set(['non', 'faux', 'no', 'false', '0'])

/** The documents that a name may mean: what stands beside it may settle which. */
const idsOf = (name: string, to: string, directory: Directory, beside: string): string[] => {
  const settled = beside === '' ? [] : (directory.get(to)?.idsOf(`${beside} ${name}`) ?? [])
  return settled.length > 0 ? settled : (directory.get(to)?.idsOf(name) ?? [])
}

/** The one document that has a name. */
const readName = (name: string, to: string, directory: Directory, beside = ''): Reading => {
  const [id, ...others] = idsOf(name, to, directory, beside)
  const text = quoted(name)
  if (id === undefined)
    return nonsense(
      `«\u00A0${text}\u00A0» ne correspond à rien de connu\u00A0: vérifiez, ou ajoutez-le d’abord.`,
      `“${text}” is nothing known: check it, or add it first.`,
    )
  return others.length === 0
    ? value(id)
    : nonsense(
        `«\u00A0${text}\u00A0» désigne plusieurs fiches\u00A0: renommez-en une, puis réessayez.`,
        `“${text}” is the name of several documents: rename one, then try again.`,
      )
}

const nameIn = (cell: Cell) => (typeof cell === 'string' ? unescape(cell) : quoted(cell))

const readReference = (cell: Cell, to: string, directory: Directory, beside: Cell): Reading =>
  readName(nameIn(cell), to, directory, isEmpty(beside) ? '' : quoted(beside))

/** Each line is a name, or else names between semicolons: some names have one. */
const readReferences = (
  cell: Cell,
  to: string,
  directory: Directory,
  { count = most.links }: Column,
): Reading => {
  const isKnown = (name: string) => (directory.get(to)?.idsOf(name).length ?? 0) > 0
  const names = nameIn(cell)
    .split('\n')
    .flatMap((line) => (isKnown(line) ? [line] : line.split(';')))
    .filter((name) => name.trim() !== '')
  const ids = new Set<string>()
  for (const name of names) {
    const reading = readName(name, to, directory)
    if (reading.says !== 'value') return reading
    ids.add(String(reading.value))
  }
  return refusalOf(countProblem('', ids.size, count)) ?? value([...ids])
}

/** A text without the form that its field has, as it comes back from there. */
const readParagraphs = (cell: Cell): Reading => {
  const reading = readText(cell, longest.cell)
  return reading.says === 'value' ? value(tidyParagraphs(String(reading.value))) : reading
}

const readers: Record<'day' | 'number' | 'cents' | 'yes-no', (cell: Cell) => Reading> = {
  day: (cell) => {
    const day = readDay(cell)
    return day === undefined
      ? nonsense(
          `«\u00A0${quoted(cell)}\u00A0» n’est pas une date\u00A0: écrivez 31/12/2017.`,
          `“${quoted(cell)}” is no date: write 31/12/2017.`,
        )
      : (refusalOf(dateProblem('', day)) ?? value(day))
  },
  number: (cell) => {
    const number = readNumber(cell)
    return number === undefined
      ? nonsense(
          `«\u00A0${quoted(cell)}\u00A0» n’est pas un nombre\u00A0: écrivez 1\u202F234,5.`,
          `“${quoted(cell)}” is no number: write 1234.5.`,
        )
      : (refusalOf(numberProblem('', number)) ?? value(number))
  },
  cents: (cell) => {
    const cents = readCents(cell)
    return cents === undefined
      ? nonsense(
          `«\u00A0${quoted(cell)}\u00A0» n’est pas un montant en euros\u00A0: écrivez 1\u202F234,50.`,
          `“${quoted(cell)}” is no amount in euros: write 1234.50.`,
        )
      : value(cents)
  },
  'yes-no': (cell) => {
    const said = foldTitle(quoted(cell))
    if (yes.has(said)) return value(true)
    return no.has(said)
      ? value(false)
      : nonsense(
          `«\u00A0${quoted(cell)}\u00A0» n’est ni «\u00A0oui\u00A0» ni «\u00A0non\u00A0».`,
          `“${quoted(cell)}” is neither “yes” nor “no”.`,
        )
  },
}

/** Refuses a text that its field would. */
const accepted = (reading: Reading, { refuse }: Column): Reading => {
  const message =
    reading.says === 'value' && typeof reading.value === 'string'
      ? refuse?.(reading.value)
      : undefined
  return message ? { says: 'nonsense', message } : reading
}

/** Refuses a number beyond the bounds of its field. */
const within = (reading: Reading, column: Column): Reading => {
  if (reading.says !== 'value' || typeof reading.value !== 'number') return reading
  const { value: one } = reading
  const { min = -Infinity, max = Infinity } = column
  const [fr, en] = [showNumber(column, 'fr'), showNumber(column, 'en')]
  if (one < min)
    return nonsense(
      `${fr(one)} est trop petit\u00A0: ${fr(min)} au moins.`,
      `${en(one)} is too small: ${en(min)} at least.`,
    )
  return one <= max
    ? reading
    : nonsense(
        `${fr(one)} est trop grand\u00A0: ${fr(max)} au plus.`,
        `${en(one)} is too large: ${en(max)} at most.`,
      )
}

/** Reads a cell of a column, and what stands in the cell that may settle whom it names. */
export const readCell = (
  cell: Cell,
  column: Column,
  directory: Directory,
  beside: Cell = null,
): Reading => {
  const { type } = column
  if (isEmpty(cell)) return nothing
  if (typeof cell === 'string') {
    if (marker.test(cell.trim())) return { says: 'erase' }
    if (failure.test(cell.trim()))
      return nonsense(
        `La formule de cette cellule échoue (${cell.trim()})\u00A0: corrigez-la dans le tableur.`,
        `The formula of this cell fails (${cell.trim()}): correct it in the spreadsheet.`,
      )
  }
  switch (type.is) {
    case 'text':
      return accepted(readText(cell, column.length), column)
    case 'paragraphs':
      return readParagraphs(cell)
    case 'choice':
      return readChoice(cell, type.choices)
    case 'choices':
      return readChoices(cell, type.choices, type.spellings)
    case 'texts':
      return readRows(cell, type.of, column.count)
    case 'reference':
      return readReference(cell, type.to, directory, beside)
    case 'references':
      return readReferences(cell, type.to, directory, column)
    default:
      return within(readers[type.is](cell), column)
  }
}

/** What some documents are called, each in one line. */
const namesOfAll = (ids: Value, to: string, directory: Directory): string[] =>
  [ids].flat().flatMap((id) => {
    const name = directory.get(to)?.textOf(String(id))
    return name === undefined ? [] : [storableText(name).replace(/\s+/gu, ' ')]
  })

/** Writes a field into a cell, so that reading it gives the field back. */
export const writeCell = (
  one: Value | undefined,
  { type }: Column,
  directory: Directory,
  language: Language,
): Cell => {
  if (one === null || one === undefined || one === '') return null
  if (Array.isArray(one) && one.length === 0) return null
  switch (type.is) {
    case 'text':
    case 'paragraphs':
      return escape(storableText(String(one)))
    case 'choice':
      return type.choices[String(one)]?.[language] ?? String(one)
    case 'choices':
      return [one]
        .flat()
        .map((name) => type.choices[String(name)]?.[language] ?? String(name))
        .join('\n')
    case 'texts':
      return escape(writeRows([one].flat().map(String)))
    case 'reference':
    case 'references':
      return escape(namesOfAll(one, type.to, directory).join('\n')) || null
    case 'day':
      return new Date(`${String(one)}T00:00:00.000Z`)
    case 'cents':
      return Number(one) / 100
    case 'yes-no':
      return one ? { fr: 'oui', en: 'yes' }[language] : { fr: 'non', en: 'no' }[language]
    case 'number':
      return Number(one)
  }
}

/** A field as a person reads it, in a list of differences. */
export const showValue = (
  one: Value | undefined,
  column: Column,
  directory: Directory,
  language: Language,
): string => {
  if (Array.isArray(one) && column.type.is === 'references')
    return namesOfAll(one, column.type.to, directory).join(', ')
  if (Array.isArray(one) && column.type.is === 'texts') return one.join(', ')
  if (typeof one === 'number') return showNumber(column, language)(one)
  if (typeof one === 'string' && one !== '' && column.show) return column.show(one, language)
  const cell = writeCell(one, column, directory, language)
  if (column.type.is === 'choices') return String(cell ?? '').replaceAll('\n', ', ')
  return cell instanceof Date ? writeDay(String(one)) : String(cell ?? '')
}

/** Whether a field already holds what a cell says. */
export const isSame = (before: Value | undefined, after: Value): boolean => {
  if (typeof before === 'string' && typeof after === 'string')
    return storableText(before) === storableText(after)
  const emptied = (one: Value | undefined) => {
    if (Array.isArray(one)) return one.toSorted().join() || null
    return one === undefined || one === '' || one === false ? null : one
  }
  return emptied(before) === emptied(after)
}
