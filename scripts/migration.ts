import './support/prepare'

import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { format, resolveConfig } from 'prettier'

import { pendingStatements } from './generate/pending-migration'
import { loadConfiguration } from './support/configuration'
import { run, say } from './support/run'

const directory = 'src/migrations'

/**
 * Of a column added to a table, drizzle-kit writes what it refers to without what the schema says of
 * the deletion (`set null`; `cascade` in tables of relations): whoever had written something could not
 * be deleted.
 */
const withDeletions = (statements: string): string =>
  statements.replaceAll(
    /(ALTER TABLE \\`(\w+?)\\` ADD [^;]*REFERENCES \w+\(id\));/g,
    (_, added: string, table: string) =>
      `${added} ON UPDATE no action ON DELETE ${table.endsWith('_rels') ? 'cascade' : 'set null'};`,
  )

const tidy = async (file: string) => {
  const options = { ...(await resolveConfig(file)), filepath: file }
  await writeFile(file, await format(withDeletions(await readFile(file, 'utf8')), options))
}

run(async () => {
  const [migrationName = 'change'] = process.argv.slice(2)
  const payload = await loadConfiguration()
  if ((await pendingStatements(payload)).length === 0) {
    say('The migrations fit the collections: nothing to write.')
    return
  }

  const before = await readdir(directory)
  await payload.db.createMigration({ payload, migrationName, forceAcceptWarning: true })
  if ((await pendingStatements(payload)).length > 0)
    throw new Error('The migration was not written: run the command again.')
  const after = await readdir(directory)
  for (const file of ['index.ts', ...after.filter((name) => !before.includes(name))])
    await tidy(join(directory, file))
  // The next migration starts from the newest snapshot: nothing reads the others, 700 kB each.
  for (const file of before.filter((name) => name.endsWith('.json')))
    await rm(join(directory, file))
})
