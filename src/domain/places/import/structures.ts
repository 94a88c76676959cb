import type { Names } from '@/src/domain/platform/import/names'
import { foldName } from '@/src/domain/platform/import/fold'
import type { Mapping } from '@/src/domain/platform/import/recognise'
import { isEmpty, type Table } from '@/src/domain/platform/table/tables'

type ReadFile = { tables: readonly Table[]; mapping: Mapping }

/** The structures that a sheet of places names and nobody knows, each once, with the row that names it. */
const unknownIn = (
  table: Table,
  index: number,
  organisations: Names | undefined,
): Table['rows'] => {
  const seen = new Set<string>()
  return table.rows.flatMap(({ number, cells }) => {
    const cell = cells[index] ?? null
    if (typeof cell !== 'string' || isEmpty(cell) || /^\s*\[/.test(cell)) return []
    const isKnown = (organisations?.idsOf(cell).length ?? 0) > 0 || seen.has(foldName(cell))
    seen.add(foldName(cell))
    return isKnown ? [] : [{ number, cells: [cell] }]
  })
}

/**
 * The file with a sheet of the structures that its places name and nobody knows: they are created with
 * the places, as drafts, and shown in the dry run like everything else.
 */
export const withStructures = (
  { tables, mapping }: ReadFile,
  organisations: Names | undefined,
): ReadFile => {
  const sheets = tables.flatMap((table) => {
    const { kind, columns } = mapping[table.name] ?? { kind: null, columns: [] }
    const index = columns.indexOf('managingOrganisation')
    if (kind !== 'tiers-lieux' || index === -1) return []
    const rows = unknownIn(table, index, organisations)
    const name = `${table.name} (${table.header[index] ?? ''})`
    return rows.length === 0 ? [] : [{ name, header: [table.header[index] ?? ''], rows }]
  })
  return {
    tables: [...tables, ...sheets],
    mapping: {
      ...mapping,
      ...Object.fromEntries(
        sheets.map(({ name }) => [name, { kind: 'organisations', columns: ['name'] }]),
      ),
    },
  }
}
