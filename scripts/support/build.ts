import { rm, writeFile } from 'node:fs/promises'

import { keepSecret } from '@/src/secret'

import { buildServer } from './bundle.mjs'
import { runNode } from './child'
import { isNewer } from './fresh.mjs'
import { say } from './run'

const sources = [
  'access',
  'collections',
  'public',
  'src',
  'payload.config.ts',
  'next.config.ts',
  'package-lock.json',
  'tsconfig.json',
]
/** Written last by our build, so that an interrupted one does not count. */
const stamp = '.next/built'

/** Whether there is a build of the pages that is newer than every source. */
export const isBuilt = (): Promise<boolean> => isNewer(stamp, sources)

/** Builds the pages, then the server, which Next would wipe away. Rejects when it did not work. */
export const build = async (): Promise<void> => {
  keepSecret() // Next loads the configuration while it builds
  await rm(stamp, { force: true })
  say('Building the pages (a minute or two)…')
  const code = await runNode(['node_modules/next/dist/bin/next', 'build'], {
    NODE_ENV: 'production',
  })
  if (code !== 0) throw new Error('The build did not work: the reason is above.')
  await buildServer()
  await writeFile(stamp, new Date().toISOString())
}
