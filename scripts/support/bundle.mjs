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

/** What is native, or looks for files of its own beside it. */
const external = [
  '@resvg/resvg-js',
  'esbuild',
  'libsql',
  'mongodb',
  'mongoose',
  'next',
  'pino',
  'pino-pretty',
  'prettier',
  'react',
  'react-dom',
  'sharp',
]

/** Packages of CommonJS ask for what they need by this name. */
const require = `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`

/**
 * Compiles the server and all that it imports into one file: Node looks up and reads each file of a package by
 * itself, and two thousand of them took as long as all the rest of a start.
 */
export const buildServer = async () => {
  await nameModules()
  await build({
    entryPoints: ['scripts/start.ts'],
    outfile: serverFile,
    bundle: true,
    external,
    // As Node is told when it starts: see scripts/support/configuration.ts.
    conditions: ['production'],
    banner: { js: require },
    platform: 'node',
    target: 'node20',
    format: 'esm',
    jsx: 'automatic',
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'warning',
  })
}
