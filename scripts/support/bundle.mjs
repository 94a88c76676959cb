import { build } from 'esbuild'

import { serverFile } from './server-build.mjs'

/** Compiles the server and what it imports of ours into one file; packages stay packages. */
export const buildServer = async () => {
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
