import { readFile, writeFile } from 'node:fs/promises'

import { format, resolveConfig } from 'prettier'

import { pendingStatements } from './generate/pending-migration'
import { loadConfiguration } from './support/configuration'
import { run, say } from './support/run'

const index = 'src/migrations/index.ts'

run(async () => {
  const [migrationName = 'change'] = process.argv.slice(2)
  const payload = await loadConfiguration()
  if ((await pendingStatements(payload)).length === 0) {
    say('The migrations fit the collections: nothing to write.')
    return
  }

  await payload.db.createMigration({ payload, migrationName, forceAcceptWarning: true })
  if ((await pendingStatements(payload)).length > 0)
    throw new Error('The migration was not written: run the command again.')
  const options = { ...(await resolveConfig(index)), filepath: index }
  await writeFile(index, await format(await readFile(index, 'utf8'), options))
})
