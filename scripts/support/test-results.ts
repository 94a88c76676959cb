import { mkdir, readdir, readFile } from 'node:fs/promises'
import { basename, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const root = fileURLToPath(new URL('../..', import.meta.url))
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

export type Suite = {
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

/** What the report of a suite says, by its name. */
export const readSuite = async (name: string): Promise<Suite> => {
  const results = report.parse(JSON.parse(await readFile(`${directory}${name}.json`, 'utf8')))
  const failures = results.testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(failuresOf)
  return {
    name,
    passed: results.numPassedTests,
    failed: failures.length,
    skipped: results.numPendingTests + results.numTodoTests,
    failures,
  }
}

/** « 12 passed, 0 failed ». */
const counts = ({ passed, failed }: Pick<Suite, 'passed' | 'failed'>) =>
  `${String(passed)} passed, ${String(failed)} failed`

/** A suite without a test is no success. */
export const ranNothing = ({ passed, failed }: Suite) => passed + failed === 0

/** The counts of a suite, then each test that failed. */
export const linesOf = (suite: Suite): string[] => [
  `${suite.name}: ${counts(suite)}${suite.skipped > 0 ? `, ${String(suite.skipped)} skipped` : ''}`,
  ...suite.failures.map((failure) => `  ${failure}`),
  ...(ranNothing(suite) ? ['  ran no test'] : []),
]

/** The suites that left a report. */
export const reported = async (): Promise<string[]> => {
  await mkdir(directory, { recursive: true })
  const files = await readdir(directory)
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => basename(file, '.json'))
    .sort()
}

/** Adds suites up: « N passed, N failed ». */
export const sumOf = (suites: readonly Suite[]): string =>
  counts({
    passed: suites.reduce((sum, suite) => sum + suite.passed, 0),
    failed: suites.reduce((sum, suite) => sum + suite.failed, 0),
  })
