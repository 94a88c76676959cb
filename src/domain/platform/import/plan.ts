import type { Given, Plan } from './change'
import { finderByName } from './find'
import { type RowPlace, SheetPlan } from './sheet-plan'

/**
 * What a file changes, cell by cell, and what is wrong with it, row by row: nothing is written. An
 * empty cell changes nothing, `[effacer]` erases. Sheets are read in the order of the layouts, so
 * that a row may name a document which another sheet of the file creates.
 */
export const planImport = (given: Given): Plan => {
  const plan: Plan = { changes: [], errors: [], warnings: [], choices: [], unchanged: 0 }
  for (const layout of given.layouts) {
    const documents = given.documents.get(layout.kind) ?? []
    const finder =
      given.rules?.[layout.kind]?.finder?.(documents, given.directory) ??
      finderByName(layout, documents, given.directory)
    const placeOf = new Map<string, RowPlace>()
    for (const table of given.tables) {
      const { kind, columns } = given.mapping[table.name] ?? { kind: null, columns: [] }
      if (kind !== layout.kind) continue
      const read = new SheetPlan(table, layout, columns, given, finder, placeOf).read()
      for (const change of read.changes) plan.changes.push(change)
      for (const error of read.errors) plan.errors.push(error)
      for (const warning of read.warnings) plan.warnings.push(warning)
      for (const choice of read.choices) plan.choices.push(choice)
      plan.unchanged += read.unchanged
    }
  }
  return plan
}
