import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { build, isBuilt } from './support/build'
import { runNode } from './support/child'
import { findChromium } from './support/chromium'
import { findPdftotext } from './support/pdftotext'
import { startMongo } from './support/mongodb'
import { run, say } from './support/run'

const reports = '.cache/test-results'

/** Runs one of vitest's projects on a directory of its own; tells whether it went well. */
const vitest = async (
  project: string,
  report: string,
  added: Record<string, string> = {},
  options: readonly string[] = [],
) => {
  say(`\n— ${report} —`)
  const directory = await mkdtemp(join(tmpdir(), 'resolument-'))
  const reporters = [
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${reports}/${report}.json`,
  ]
  const code = await runNode(
    ['node_modules/vitest/vitest.mjs', 'run', `--project=${project}`, ...reporters, ...options],
    {
      PAYLOAD_SECRET: '0123456789abcdef'.repeat(4),
      DATABASE_URL: `file:${directory}/test.db`,
      MEDIA_DIR: `${directory}/media`,
      ...added,
    },
  )
  await rm(directory, { recursive: true, force: true })
  return code === 0
}

const suites: Record<string, () => Promise<boolean>> = {
  unit: () => vitest('unit', 'unit'),
  int: () => vitest('int', 'int-sqlite'),
  mongodb: async () => {
    const { url, stop } = await startMongo(process.env.MONGODB_URL)
    try {
      return await vitest('int', 'int-mongodb', { DATABASE_URL: url }, [
        '--exclude=tests/int/**/*.sqlite.test.ts',
      ])
    } finally {
      await stop()
    }
  },
  e2e: async () => {
    const browser = await findChromium(say, process.env.CHROMIUM_PATH)
    await findPdftotext(say)
    if (!(await isBuilt())) await build()
    return vitest('e2e', 'e2e', { CHROMIUM_PATH: browser, NODE_ENV: 'production' })
  },
}

run(async () => {
  const failed: string[] = []
  for (const name of process.argv.slice(2)) {
    const suite = suites[name]
    if (!suite) throw new Error(`No suite « ${name} »: ${Object.keys(suites).join(', ')}`)
    if (!(await suite())) failed.push(name)
  }
  if (failed.length > 0) throw new Error(`\nFailed: ${failed.join(', ')}`)
})
