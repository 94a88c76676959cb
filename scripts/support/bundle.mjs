import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { build } from 'esbuild'

import { serverFile } from './server-build.mjs'

/**
 * Says of the server's folder what Next says of it when it builds the pages there. Node remembers what
 * it found when it loaded the server: on a first start, which builds the pages after that, it would
 * take each of them for a module of this package, and none would answer.
 */
const nameModules = async () => {
  await mkdir(dirname(serverFile), { recursive: true })
  await writeFile(join(dirname(serverFile), 'package.json'), '{"type": "commonjs"}')
}

/** Compiles the server and what it imports of ours into one file; packages stay packages. */
export const buildServer = async () => {
  await nameModules()
  await build({
    entryPoints: ['scripts/start.ts'],
    outfile: serverFile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    jsx: 'automatic',
    sourcemap: 'linked',
    logLevel: 'warning',
  })
}
