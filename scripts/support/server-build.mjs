/** The server as it runs in production, beside the pages that Next builds. */
export const serverFile = '.next/server.mjs'

/** What it is made from. */
export const serverSources = [
  'access',
  'collections',
  'scripts',
  'seed',
  'src',
  'payload.config.ts',
  'package-lock.json',
  'tsconfig.json',
]
