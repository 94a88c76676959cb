import { z } from 'zod'

import { placeWarnings } from '@/src/domain/places/warnings'
import type { Table } from '@/src/domain/platform/table/tables'
import { decode } from '@/src/formats/csv/decode'
import { tableBounds, tableOf, tooManyRows, UnreadableFile } from '@/src/formats/table'

import { textIn } from './cells'
import type { Reading, Values } from './column'
import { columns } from './columns'
import { missing, type Remark, wrong } from './place'

/** A remark, and the cell it is about: the number of its row as the file counts them, its column. */
export type CellRemark = Remark & { row: number; column: string }

export type MednumReading = {
  /** What each row says, as far as it can be read. */
  places: { row: number; values: Values }[]
  remarks: CellRemark[]
  /** Columns of the file that the layout does not have, and those that it wants and the file lacks. */
  unknownColumns: string[]
  missingColumns: string[]
}

const nameOf = (title: string) => title.trim().toLowerCase()

/** Whether a table is of this layout: it has the columns that no other has together. */
export const isMednum = ({ header }: Table): boolean =>
  ['pivot', 'nom', 'date_maj'].every((name) => header.map(nameOf).includes(name))

/** Half a position is none: the layout leaves both out, or neither. */
const halfIn = ({ latitude, longitude }: Values): (Remark & { column: string })[] => {
  if ((latitude === undefined) === (longitude === undefined)) return []
  const column = latitude === undefined ? 'latitude' : 'longitude'
  return [{ column, kind: 'missing', message: placeWarnings['half-position'] }]
}

/** Reads a table, of a CSV, XLSX or JSON file alike. What is wrong in a cell leaves the others as they are. */
export const readMednum = ({ header, rows }: Table): MednumReading => {
  const names = header.map(nameOf)
  const present = columns.filter(({ name }) => names.includes(name))
  const remarks: CellRemark[] = []
  const rowOf = new Map<string, number>()
  const places = rows.map(({ number: row, cells }) => {
    const values: Values = {}
    for (const { name, isRequired, read } of present) {
      const text = textIn(cells[names.indexOf(name)])
      const empty: Reading = isRequired ? { remarks: [missing] } : {}
      const { values: told = {}, remarks: said = [] } = text === undefined ? empty : read(text)
      const { externalIds = [], ...fields } = told
      Object.assign(values, fields)
      if (externalIds.length > 0)
        values.externalIds = [...(values.externalIds ?? []), ...externalIds]
      for (const remark of said) remarks.push({ row, column: name, ...remark })
    }
    for (const remark of halfIn(values)) remarks.push({ row, ...remark })
    const { reference } = values
    const other = reference === undefined ? undefined : rowOf.get(reference)
    if (other !== undefined)
      remarks.push({
        ...{ row, column: 'id' },
        ...wrong(
          `La ligne ${String(other)} a le même identifiant\u00A0: donnez-en un à chaque lieu.`,
          `Row ${String(other)} has the same identifier: give each place one of its own.`,
        ),
      })
    else if (reference !== undefined) rowOf.set(reference, row)
    return { row, values }
  })
  const known = new Set(columns.map(({ name }) => name))
  return {
    places,
    remarks,
    unknownColumns: header.filter((title) => title !== '' && !known.has(nameOf(title))),
    missingColumns: columns
      .filter(({ name, isRequired }) => isRequired && !names.includes(name))
      .map(({ name }) => name),
  }
}

const value = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** A list is one text in the layout; some publish it as JSON has lists. */
const file = z.array(z.record(z.string(), z.union([value, z.array(z.string())])))

const notMednum = () =>
  new UnreadableFile({
    fr: 'Ce fichier JSON n’est pas une liste de lieux\u00A0: il faut un tableau d’objets, un par lieu.',
    en: 'This JSON file is no list of places: it takes an array of objects, one for each place.',
  })

const jsonIn = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(decode(bytes).replace(/^\uFEFF/, ''))
  } catch {
    throw notMednum()
  }
}

/**
 * The table that a JSON file of this layout holds; its rows are counted from 1.
 * @throws UnreadableFile
 */
export const tableOfMednumJson = (name: string, bytes: Uint8Array): Table | undefined => {
  const parsed = file.safeParse(jsonIn(bytes))
  if (!parsed.success) throw notMednum()
  if (parsed.data.length > tableBounds.rows) throw tooManyRows()
  const header = [...new Set(parsed.data.flatMap((place) => Object.keys(place)))]
  const rows = parsed.data.map((place) =>
    header.map((key) => {
      const cell = place[key] ?? null
      return Array.isArray(cell) ? cell.join('|') : cell
    }),
  )
  const table = tableOf(name, [header, ...rows])
  return table && { ...table, rows: table.rows.map((row) => ({ ...row, number: row.number - 1 })) }
}
