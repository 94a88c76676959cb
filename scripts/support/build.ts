import { readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { runNode } from './child'
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

const modified = async (path: string): Promise<number> => (await stat(path)).mtimeMs

const newestIn = async (path: string): Promise<number> => {
  if (!(await stat(path)).isDirectory()) return modified(path)
  const names = await readdir(path)
  const times = await Promise.all(names.map((name) => newestIn(join(path, name))))
  return Math.max(await modified(path), ...times)
}

/** Whether there is a build that is newer than every source. */
export const isBuilt = async (): Promise<boolean> => {
  const built = await modified(stamp).catch(() => 0)
  const newest = await Promise.all(sources.map(newestIn))
  return built > Math.max(...newest)
}

/** Builds the pages. Rejects when it did not work. */
export const build = async (): Promise<void> => {
  await rm(stamp, { force: true })
  say('Building the pages (a minute or two)…')
  const code = await runNode(['node_modules/next/dist/bin/next', 'build'], {
    NODE_ENV: 'production',
  })
  if (code !== 0) throw new Error('The build did not work: the reason is above.')
  await writeFile(stamp, new Date().toISOString())
}
