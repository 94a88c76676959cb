import { rm } from 'node:fs/promises'

import { build, isBuilt } from './support/build'
import { runNode } from './support/child'
import { findChromium } from './support/chromium'
import { findPdftotext } from './support/pdftotext'
import { startMongo } from './support/mongodb'
import { run, say } from './support/run'
import { linesOf, readSuite, reported, sumOf } from './support/test-results'

const reports = '.cache/test-results'

type Run = { environment?: Record<string, string>; files: readonly string[] }

/** Runs some of vitest's projects, or some of their files; tells whether it went well. */
const vitest = async (projects: string[], report: string, { environment, files }: Run) => {
  say(`\n— ${report} —`)
  const reporters = [
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${reports}/${report}.json`,
  ]
  const code = await runNode(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...projects.map((project) => `--project=${project}`),
      ...reporters,
      ...files,
    ],
    environment,
  )
  return code === 0
}

type Suite = {
  report: string
  start: (report: string, files: readonly string[]) => Promise<boolean>
}

/** Databases of a server, one a process; one process, since the server has its share of the cores. */
const databasesOf = (server: string) => ({
  TEST_DATABASE_URL: server.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)[^?]*/, '$1/test-PROCESS'),
  TEST_WORKERS: '1',
})

const onMongo =
  (...projects: string[]): Suite['start'] =>
  async (report, files) => {
    const { url, stop } = await startMongo(process.env.MONGODB_URL)
    try {
      return await vitest(projects, report, {
        environment: databasesOf(url),
        files,
      })
    } finally {
      await stop()
    }
  }

const onSqlite =
  (...projects: string[]): Suite['start'] =>
  (report, files) =>
    vitest(projects, report, { files })

const inBrowser =
  (...projects: string[]): Suite['start'] =>
  async (report, files) => {
    const browser = await findChromium(say, process.env.CHROMIUM_PATH)
    await findPdftotext(say)
    if (!(await isBuilt())) await build()
    return vitest(projects, report, {
      environment: { CHROMIUM_PATH: browser, NODE_ENV: 'production' },
      files,
    })
  }

const suites: Record<string, Suite> = {
  unit: { report: 'unit', start: onSqlite('unit') },
  int: { report: 'int-sqlite', start: onSqlite('int', 'wide') },
  mongodb: { report: 'int-mongodb', start: onMongo('int', 'wide') },
  surface: { report: 'surface-sqlite', start: onSqlite('surface') },
  'surface-mongodb': { report: 'surface-mongodb', start: onMongo('surface') },
  e2e: { report: 'e2e', start: inBrowser('e2e') },
  pictures: { report: 'pictures', start: inBrowser('pictures') },
}

/**
 * The suites that run at the same time: the browser waits for its server while the others compute. One
 * after the other for who gives them one process, as the whole check does, which has lanes of its own.
 */
const lanesOf = <Asked extends { name: string }>(asked: Asked[]): Asked[][] => {
  const [browser, others] = [
    asked.filter(({ name }) => name === 'e2e'),
    asked.filter(({ name }) => name !== 'e2e'),
  ]
  if (process.env.TEST_WORKERS || browser.length === 0 || others.length === 0) return [asked]
  process.env.TEST_WORKERS = '1'
  return [others, browser]
}

run(async () => {
  const words = process.argv.slice(2)
  const end = words.findIndex((word) => !suites[word])
  const names = end < 0 ? words : words.slice(0, end)
  // What follows the suites is vitest's: files, or `-t` and a name.
  const files = words.slice(names.length)
  const asked = Object.entries(suites).flatMap(([name, suite]) =>
    names.includes(name) ? [{ name, ...suite }] : [],
  )
  if (asked.length === 0)
    throw new Error(`Which suite? ${Object.keys(suites).join(', ')}, then files if not all.`)
  const runInTurn = async (some: typeof asked) => {
    const failed: string[] = []
    for (const { name, report, start } of some) {
      await rm(`${reports}/${report}.json`, { force: true }) // of a run before this one
      if (!(await start(report, files))) failed.push(name)
    }
    return failed
  }
  const failed = (await Promise.all(lanesOf(asked).map(runInTurn))).flat()
  const left = new Set(await reported())
  const ran = await Promise.all(
    asked.filter(({ report }) => left.has(report)).map(({ report }) => readSuite(report)),
  )
  say('')
  for (const line of [...ran.flatMap(linesOf), sumOf(ran)]) say(line)
  if (failed.length > 0) throw new Error(`Failed: ${failed.join(', ')}`)
})
