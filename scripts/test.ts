import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { build, isBuilt } from './support/build'
import { runNode } from './support/child'
import { findChromium } from './support/chromium'
import { findPdftotext } from './support/pdftotext'
import { startMongo } from './support/mongodb'
import { run, say } from './support/run'
import { linesOf, readSuite, reported, sumOf } from './support/test-results'

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

type Suite = { report: string; start: (report: string) => Promise<boolean> }

const onMongo = async (project: string, report: string) => {
  const { url, stop } = await startMongo(process.env.MONGODB_URL)
  try {
    return await vitest(project, report, { DATABASE_URL: url }, ['--exclude=**/*.sqlite.test.ts'])
  } finally {
    await stop()
  }
}

const suites: Record<string, Suite> = {
  unit: { report: 'unit', start: (report) => vitest('unit', report) },
  int: { report: 'int-sqlite', start: (report) => vitest('int', report) },
  mongodb: { report: 'int-mongodb', start: (report) => onMongo('int', report) },
  surface: { report: 'surface-sqlite', start: (report) => vitest('surface', report) },
  'surface-mongodb': {
    report: 'surface-mongodb',
    start: (report) => onMongo('surface', report),
  },
  e2e: {
    report: 'e2e',
    start: async (report) => {
      const browser = await findChromium(say, process.env.CHROMIUM_PATH)
      await findPdftotext(say)
      if (!(await isBuilt())) await build()
      return vitest('e2e', report, { CHROMIUM_PATH: browser, NODE_ENV: 'production' })
    },
  },
}

run(async () => {
  const asked = process.argv.slice(2).map((name) => {
    const suite = suites[name]
    if (!suite) throw new Error(`No suite « ${name} »: ${Object.keys(suites).join(', ')}`)
    return { name, ...suite }
  })
  const failed: string[] = []
  for (const { name, report, start } of asked) {
    await rm(`${reports}/${report}.json`, { force: true }) // of a run before this one
    if (!(await start(report))) failed.push(name)
  }
  const left = new Set(await reported())
  const ran = await Promise.all(
    asked.filter(({ report }) => left.has(report)).map(({ report }) => readSuite(report)),
  )
  say('')
  for (const line of [...ran.flatMap(linesOf), sumOf(ran)]) say(line)
  if (failed.length > 0) throw new Error(`Failed: ${failed.join(', ')}`)
})
