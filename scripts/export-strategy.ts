import './support/prepare'

import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { createLocalReq } from 'payload'

import { exportStrategy } from '@/src/queries/strategy/spreadsheet/export'

import { loadPayload } from './support/configuration'
import { run, say } from './support/run'

run(async () => {
  const [path] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  const format = path && { '.xlsx': 'xlsx' as const, '.zip': 'csv' as const }[extname(path)]
  if (!format)
    throw new Error(
      'Usage\u00A0: npm run export:strategy -- strategie.xlsx (ou strategie.zip, en CSV)',
    )
  const payload = await loadPayload()
  const req = await createLocalReq({}, payload)
  await writeFile(path, await exportStrategy({ req, overrideAccess: true }, format))
  say(`${path}\u00A0: la stratégie est exportée.`)
  await payload.destroy()
})
