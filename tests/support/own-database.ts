import { pid } from 'node:process'

/**
 * Files run in several processes at once: each has a database and files of its own. vitest.config.ts
 * names them anew before each file.
 */
for (const name of ['DATABASE_URL', 'MEDIA_DIR']) {
  // eslint-disable-next-line house/no-process-env -- before src/env.ts reads it
  process.env[name] = process.env[name]?.replace('PROCESS', String(pid))
}
