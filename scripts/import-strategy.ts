import './support/prepare'

import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { createLocalReq } from 'payload'

import { previewImport, runImport } from '@/src/commands/strategy/import'
import { ImportRefused } from '@/src/commands/platform/write-changes'
import { readSpreadsheet } from '@/src/formats/spreadsheet'

import { isAgreed } from './support/agree'
import { loadPayload } from './support/configuration'
import { errorLine, planLines } from './support/import-lines'
import { run, say } from './support/run'

const usage =
  'Usage\u00A0: npm run import:strategy -- fichier.xlsx|csv|zip [--dry-run] [--yes]\n' +
  '--dry-run montre les différences sans rien écrire\u00A0; --yes écrit sans demander.'

const sayProgress = (done: number, all: number) => {
  if (done % 500 === 0 || done === all) say(`${String(done)} / ${String(all)}`)
}

run(async () => {
  const [path] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  if (!path) throw new Error(usage)
  const tables = await readSpreadsheet(basename(path), new Uint8Array(await readFile(path)))
  const payload = await loadPayload()
  // The command acts for nobody: whoever runs it has the database anyway.
  const scope = { req: await createLocalReq({}, payload), overrideAccess: true }
  const preview = await previewImport({ tables }, scope)
  planLines(preview).forEach(say)
  const isWanted = preview.changes.length > 0 && !process.argv.includes('--dry-run')
  if (preview.errors.length > 0) throw new Error('Rien n’a été importé\u00A0: corrigez le fichier.')
  if (
    isWanted &&
    (process.argv.includes('--yes') ||
      (await isAgreed('Importer ces changements\u202F? (oui/non) ', /^o(ui)?$/i)))
  ) {
    const { fingerprint } = preview
    await runImport({ tables }, scope, { fingerprint, onProgress: sayProgress }).catch(
      (error: unknown) => {
        if (!(error instanceof ImportRefused)) throw error
        throw new Error(error.errors.map(errorLine).join('\n'))
      },
    )
    say('Importé.')
  }
  await payload.destroy()
})
