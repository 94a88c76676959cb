import { foldName } from '@/src/domain/platform/import/fold'
import type { Names } from '@/src/domain/platform/import/names'
import type { Mapping } from '@/src/domain/platform/import/recognise'
import { type Cell, isEmpty, type Row, type Table } from '@/src/domain/platform/table/tables'

type ReadFile = { tables: readonly Table[]; mapping: Mapping }

/** The columns of the sheet of structures: as a place says it, one is published with the place. */
const columns = ['managingOrganisation', '_status'] as const

/** The structures that the rows of places name and nobody knows, each once, with the row that names it. */
const unknownIn = (rows: readonly Row[], indexes: readonly number[], known: Names | undefined) => {
  const seen = new Set<string>()
  return rows.flatMap(({ number, cells }): Row[] => {
    const [name = null, status = null] = indexes.map((index): Cell => cells[index] ?? null)
    if (typeof name !== 'string' || isEmpty(name) || /^\s*\[/.test(name)) return [] // « [effacer] »
    const isKnown = (known?.idsOf(name).length ?? 0) > 0 || seen.has(foldName(name))
    seen.add(foldName(name))
    return isKnown ? [] : [{ number, cells: [name, status] }]
  })
}

/**
 * The file with a sheet of the structures that its places name and nobody knows: they are created with
 * the places, and shown in the dry run like everything else.
 */
export const withStructures = (
  { tables, mapping }: ReadFile,
  organisations: Names | undefined,
): ReadFile => {
  const sheets = tables.flatMap((table) => {
    const said = mapping[table.name]
    const indexes = columns.map((path) => said?.columns.indexOf(path) ?? -1)
    const [index = -1] = indexes
    if (said?.kind !== 'tiers-lieux' || index === -1) return []
    const rows = unknownIn(table.rows, indexes, organisations)
    const title = table.header[index] ?? ''
    const header = indexes.map((one) => table.header[one] ?? '')
    return rows.length === 0 ? [] : [{ name: `${table.name} (${title})`, header, rows }]
  })
  return {
    tables: [...tables, ...sheets],
    mapping: {
      ...mapping,
      ...Object.fromEntries(
        sheets.map(({ name }) => [name, { kind: 'organisations', columns: ['name', '_status'] }]),
      ),
    },
  }
}
