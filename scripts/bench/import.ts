import { copyFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { runNode } from '../support/child'
import { environmentOf } from './server'

export type ImportCost = { rows: number; seconds: number; peak: number }

/** How many times the memory of a thousand rows ten thousand may take. */
export const mostForImport = 2

/**
 * What the command takes to import a spreadsheet of indicators' values, all of them new, into a copy
 * of the database: once in a process of its own, as a person runs it.
 */
export const measureImport = async (
  directory: string,
  database: string,
  rows: number,
): Promise<ImportCost> => {
  const copy = join(directory, `import-${String(rows)}.db`)
  await copyFile(database, copy)
  const peak = join(directory, 'peak')
  const began = performance.now()
  const code = await runNode(
    [
      '--conditions=production',
      `--import=./scripts/bench/peak.mjs?to=${encodeURIComponent(peak)}`,
      '--import=tsx',
      'scripts/import-strategy.ts',
      join(directory, `values-${String(rows)}.csv`),
      '--yes',
    ],
    environmentOf({ directory, database: `file:${copy}`, port: 0, origin: 'http://127.0.0.1' }),
  )
  if (code !== 0) throw new Error(`The import of ${String(rows)} rows did not work: see above.`)
  return {
    rows,
    seconds: (performance.now() - began) / 1000,
    peak: Number(await readFile(peak, 'utf8')) * 1024,
  }
}
