import type { Payload } from 'payload'
import { vi } from 'vitest'

const reads = [
  'find',
  'findOne',
  'findDistinct',
  'findVersions',
  'queryDrafts',
  'count',
  'countVersions',
] as const

/** How many times the database is asked while something is done, over HTTP included. */
export const countReads = async (payload: Payload, work: () => Promise<unknown>) => {
  const spies = reads.map((name) => vi.spyOn(payload.db, name))
  try {
    await work()
    return spies.reduce((sum, { mock }) => sum + mock.calls.length, 0)
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}
