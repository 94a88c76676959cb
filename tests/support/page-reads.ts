import { expect } from 'vitest'

import { readMeanwhile, startWriter, type State, statesAfter } from './writes-in-turn'

const writes = 500

const titleOn = async (page: string): Promise<State> => {
  const response = await fetch(page)
  const html = await response.text()
  return response.status === 404 ? null : (/<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1] ?? 'no title')
}

/** Four read the page of an orientation while another process writes it: none reads it as it was before. */
export const readPageMeanwhile = async (
  { id, page }: { id: string; page: string },
  environment: Record<string, string>,
): Promise<void> => {
  const writer = await startWriter({ collection: 'orientations', id, writes }, environment)
  const states = statesAfter(writes)
  const tallies = await Promise.all(
    Array.from({ length: 4 }, () => readMeanwhile(writer, states, () => titleOn(page))),
  )
  await writer.ended
  const reads = tallies.reduce((sum, tally) => sum + tally.reads, 0)
  const violations = tallies.flatMap((tally) => tally.violations)
  process.stdout.write(`${String(reads)} reads of a page, ${String(violations.length)} stale\n`)
  expect(violations).toEqual([])
  expect(reads).toBeGreaterThan(40)
}
