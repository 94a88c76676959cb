import { inject } from 'vitest'

import { anOrientation } from '@/tests/support/builders'
import { create, expect, read, test } from '@/tests/support/browser'
import { readMeanwhile, startWriter, type State, statesAfter } from '@/tests/support/writes-in-turn'

const writes = 500

test('a public page is never read as it was before another process wrote', async ({ visit }) => {
  const page = await visit('project-manager')
  const id = await create(page, 'orientations', anOrientation({ title: '0' }))
  const [orientation] = await read(page, `/api/orientations?where[id][equals]=${id}&depth=0`)
  const { origin, database } = inject('application')
  const address = `${origin}/strategie/orientations/${String(orientation?.slug)}`
  const titleOn = async (): Promise<State> => {
    const response = await fetch(address)
    const html = await response.text()
    return response.status === 404 ? null : (/<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1] ?? 'no title')
  }

  const writer = await startWriter(
    { collection: 'orientations', id, writes },
    { DATABASE_URL: database, PAYLOAD_SECRET: '0123456789abcdef'.repeat(4) },
  )
  const states = statesAfter(writes)
  const tallies = await Promise.all(
    Array.from({ length: 4 }, () => readMeanwhile(writer, states, titleOn)),
  )
  await writer.ended
  const reads = tallies.reduce((sum, tally) => sum + tally.reads, 0)
  process.stdout.write(`${String(reads)} reads of a page\n`)
  expect(tallies.flatMap(({ violations }) => violations)).toEqual([])
  expect(reads).toBeGreaterThan(40)
})
