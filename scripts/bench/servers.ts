import { copyFile, cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

import { createClient } from '@libsql/client'

import { runNode } from '../support/child'
import { type Both, environmentOf, npmStart, type Program, startServer } from './server'

/** Inside the repository, so that the bare project finds the same packages. */
const directory = resolve('.cache/bench')
const bare = join(directory, 'bare')
const next = 'node_modules/next/dist/bin/next'

const mustRun = async (what: string, args: string[], environment: Record<string, string>) => {
  if ((await runNode(args, environment)) !== 0) throw new Error(`${what} did not work: see above.`)
}

const buildBare = async (environment: Record<string, string>) => {
  await cp('scripts/bench/bare', bare, { recursive: true })
  const paths = { '@/*': ['../../../*'] }
  const settings = { extends: '../../../tsconfig.json', compilerOptions: { paths } }
  await writeFile(
    join(bare, 'tsconfig.json'),
    JSON.stringify({ ...settings, include: ['**/*.ts'] }),
  )
  const importMap = ['--conditions=production', 'node_modules/payload/bin.js', 'generate:importmap']
  await mustRun('The import map of the bare Payload', importMap, {
    ...environment,
    PAYLOAD_CONFIG_PATH: join(bare, 'payload.config.ts'),
  })
  await mustRun('The build of the bare Payload', [next, 'build', bare], environment)
}

/** One database, several times: sample data included, and nothing left in the log of either. */
const makeDatabases = async (
  environment: Record<string, string>,
  [first, ...copies]: [string, ...string[]],
) => {
  const seed = ['--conditions=production', '--import', 'tsx', 'scripts/seed.ts']
  await mustRun('The seed', seed, environment)
  const more = ['--conditions=production', '--import', 'tsx', 'scripts/bench/data-set.ts']
  await mustRun('The data set', [...more, directory], environment)
  const client = createClient({ url: `file:${first}` })
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  client.close()
  for (const copy of copies) await copyFile(first, copy)
}

/**
 * Our server as `npm start` runs it, and a bare Payload of the same version under `next start`: the
 * same collections and rules, the same rows, the same packages.
 */
export const prepareBoth = async () => {
  await rm(directory, { recursive: true, force: true })
  await mkdir(directory, { recursive: true })
  const databases = { ours: join(directory, 'ours.db'), other: join(directory, 'bare.db') }
  const initial = join(directory, 'initial.db')
  const origin = 'http://127.0.0.1'
  const environment = environmentOf({
    ...{ directory, origin },
    database: `file:${databases.ours}`,
    port: 0,
  })
  await makeDatabases(environment, [databases.ours, databases.other, initial])
  await buildBare(environment)
  const programs: Record<keyof Both, Program> = {
    ours: { ...npmStart(), name: 'ours', directory, database: `file:${databases.ours}` },
    other: {
      name: 'bare',
      options: ['--conditions=production'],
      file: next,
      args: (port) => ['start', bare, '--port', String(port), '--hostname', '127.0.0.1'],
      directory,
      database: `file:${databases.other}`,
    },
  }
  return {
    directory,
    /** As both begin with it. */
    database: initial,
    start: (one: keyof Both) => startServer(programs[one]),
  }
}
