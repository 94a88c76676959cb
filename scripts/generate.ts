import './support/prepare'

import { access, readFile, rm, writeFile } from 'node:fs/promises'
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import { format, resolveConfig } from 'prettier'

import { schemaOf } from '@/src/graphql/schema'
import { printSchema } from '@/src/payload/graphql/library'

import { communesFile } from './generate/communes'
import { dataModelPicture } from './generate/data-model'
import { glossaryPage } from './generate/glossary'
import { pendingStatements } from './generate/pending-migration'
import { permissionsPage } from './generate/permissions-page'
import { loadConfiguration } from './support/configuration'
import { run, say } from './support/run'

const contentOf = async (file: string): Promise<string | undefined> =>
  access(file).then(
    () => readFile(file, 'utf8'),
    () => undefined,
  )

/**
 * Writes one generated file anew and tells whether it changed. The old one is taken away first:
 * Payload's generators may end well having written nothing, but an absent file cannot lie.
 */
const regenerate = async (file: string, generate: () => Promise<void> | void, check: boolean) => {
  const before = await contentOf(file)
  await rm(file, { force: true })
  await generate()
  const written = await readFile(file, 'utf8')
  const after = file.endsWith('.svg')
    ? written
    : await format(written, { ...(await resolveConfig(file)), filepath: file })
  await writeFile(file, check ? (before ?? after) : after)
  return before !== after
}

run(async () => {
  const check = process.argv.includes('--check')
  const payload = await loadConfiguration()
  const { config } = payload
  // A rule of access may ask for documents: without a database there are none.
  Object.assign(payload.db, { find: () => Promise.resolve({ docs: [] }) })

  const generators: Record<string, () => Promise<void> | void> = {
    'src/payload-types.ts': () => generateTypes(config, { log: false }),
    'src/app/(payload)/admin/importMap.js': () => generateImportMap(config, { log: false }),
    'docs/api/schema.graphql': () =>
      writeFile('docs/api/schema.graphql', printSchema(schemaOf(config))),
    'docs/permissions.md': async () =>
      writeFile('docs/permissions.md', await permissionsPage(payload)),
    'docs/images/data-model.svg': async () =>
      writeFile('docs/images/data-model.svg', await dataModelPicture(payload)),
    'docs/glossary.md': () => writeFile('docs/glossary.md', glossaryPage(payload)),
    'seed/reference/communes.json': async () =>
      writeFile('seed/reference/communes.json', await communesFile()),
  }

  const stale: string[] = []
  for (const [file, generate] of Object.entries(generators))
    if (await regenerate(file, generate, check)) stale.push(file)
  if (check && (await pendingStatements(payload)).length > 0)
    stale.push('src/migrations (npm run migration -- <name>)')

  if (check && stale.length > 0)
    throw new Error(`Stale, run \`npm run generate\`:\n${stale.map((s) => `  ${s}`).join('\n')}`)
  say(stale.length > 0 ? `Written: ${stale.join(', ')}` : 'Generated files are fresh.')
})
