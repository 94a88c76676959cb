/**
 * Adds up the reports that the suites left in `.cache/test-results` (one file a suite, in the
 * format of vitest's JSON reporter) and ends with the line `N passed, N failed`. Fails when a test
 * failed, when a suite ran none, or when there is no report at all: silence is not success.
 */
import { readdir, readFile } from 'node:fs/promises'
import { basename, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

import { run, say } from './support/run'

const root = fileURLToPath(new URL('..', import.meta.url))
const directory = `${root}.cache/test-results/`

const test = z.object({
  status: z.string(),
  fullName: z.string(),
  failureMessages: z.array(z.string()),
})

const report = z.object({
  numPassedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(test),
    }),
  ),
})

type Suite = {
  name: string
  passed: number
  failed: number
  skipped: number
  /** The tests that failed and the files that could not be run, each as a line. */
  failures: string[]
}

type File = z.infer<typeof report>['testResults'][number]

/** The first line of what went wrong, and the line of the test where it did. */
const reasonOf = (file: string, [message = '']: string[]) => {
  const [reason = ''] = message.split('\n')
  const [, place] = message.split(`${file}:`)
  return place === undefined ? reason : `${reason} (line ${String(parseInt(place, 10))})`
}

/** A file that does not load, or whose set-up fails, is failed without any failed test in it. */
const failuresOf = ({ name, assertionResults }: File): string[] => {
  const tests = assertionResults.filter(({ status }) => status === 'failed')
  if (tests.length === 0) return [`could not be run: ${relative(root, name)}`]
  return tests.map(
    ({ fullName, failureMessages }) =>
      `${relative(root, name)}: ${fullName}: ${reasonOf(name, failureMessages)}`,
  )
}

const readSuite = async (file: string): Promise<Suite> => {
  const results = report.parse(JSON.parse(await readFile(directory + file, 'utf8')))
  const failures = results.testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(failuresOf)
  return {
    name: basename(file, '.json'),
    passed: results.numPassedTests,
    failed: failures.length,
    skipped: results.numPendingTests + results.numTodoTests,
    failures,
  }
}

const counts = ({ passed, failed }: Pick<Suite, 'passed' | 'failed'>) =>
  `${String(passed)} passed, ${String(failed)} failed`

const ranNothing = ({ passed, failed }: Suite) => passed + failed === 0

const linesOf = (suite: Suite): string[] => [
  `${suite.name}: ${counts(suite)}${suite.skipped > 0 ? `, ${String(suite.skipped)} skipped` : ''}`,
  ...suite.failures.map((failure) => `  ${failure}`),
  ...(ranNothing(suite) ? ['  ran no test'] : []),
]

run(async () => {
  const files = (await readdir(directory)).filter((file) => file.endsWith('.json')).sort()
  const suites = await Promise.all(files.map(readSuite))
  const passed = suites.reduce((sum, suite) => sum + suite.passed, 0)
  const failed = suites.reduce((sum, suite) => sum + suite.failed, 0)
  for (const line of [...suites.flatMap(linesOf), counts({ passed, failed })]) say(line)
  if (suites.length === 0) throw new Error('No suite left a report in .cache/test-results.')
  if (failed > 0 || suites.some(ranNothing)) throw new Error('Some tests failed or did not run.')
})
