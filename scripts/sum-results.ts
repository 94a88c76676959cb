/**
 * Adds up the reports that the suites left in `.cache/test-results` (one file a suite, in the
 * format of vitest's JSON reporter) and ends with the line `N passed, N failed`. Fails when a test
 * failed, when a suite ran none, or when there is no report at all: silence is not success.
 */
import { run, say } from './support/run'
import { linesOf, ranNothing, readSuite, reported, sumOf } from './support/test-results'

run(async () => {
  const suites = await Promise.all((await reported()).map(readSuite))
  for (const line of [...suites.flatMap(linesOf), sumOf(suites)]) say(line)
  if (suites.length === 0) throw new Error('No suite left a report in .cache/test-results.')
  if (suites.some((suite) => suite.failed > 0 || ranNothing(suite)))
    throw new Error('Some tests failed or did not run.')
})
