import { setImmediate as nextTurn } from 'node:timers/promises'

import { createLocalReq, type Payload } from 'payload'
import { expect, vi } from 'vitest'

import { anAction, createOrientation } from '@/tests/support/builders'
import type { Client } from '@/tests/support/http'
import { replacing } from '@/tests/support/replacing'
import { test } from '@/tests/support/test'

const rejections = 'unhandledRejection'

/** How many rejections nobody hears while something is done; the runner is not told of them. */
const unheardDuring = async (work: () => Promise<unknown>): Promise<number> => {
  const unheard = vi.fn()
  const others = process.listeners(rejections)
  process.removeAllListeners(rejections).on(rejections, unheard)
  try {
    await work()
    await nextTurn()
  } finally {
    process.off(rejections, unheard)
    for (const other of others) process.on(rejections, other)
  }
  return unheard.mock.calls.length
}

/** Asks for an action with a join that is refused. */
const askingRefused = async (payload: Payload, client: Client) => {
  const req = await createLocalReq({}, payload)
  const orientation = await createOrientation(payload, req)
  // Written just before: what the rule asks is known of no one.
  const data = anAction({ orientation })
  const { id } = await payload.create({ collection: 'actions', data, req })
  return async () => {
    const joins = 'joins[milestones][where][postponements.from][exists]=true'
    const { status } = await client.get(`/api/actions/${id}?${joins}`)
    expect(status).toBe(400)
  }
}

test('a join that is refused is answered, whatever rule asks the database meanwhile', async ({
  payload,
  http,
}) => {
  const ask = await askingRefused(payload, await http('anonymous'))
  expect(await unheardDuring(ask)).toBe(0)
})

test('Payload itself still leaves a join that is refused to nobody while it waits for a rule: else src/payload/asking-rules-first.ts may go', async ({
  payload,
  http,
}) => {
  const { actions, 'event-sessions': sessions } = payload.collections
  const ask = await askingRefused(payload, await http('anonymous'))
  const joins = Object.fromEntries(Object.entries(actions.config.joins).toReversed())
  const read = async () => {
    await nextTurn() // as a database beyond this process takes it
    return true
  }
  await replacing(actions.config, { joins }, () =>
    replacing(sessions.config.access, { read }, async () => {
      expect(await unheardDuring(ask)).toBeGreaterThan(0)
    }),
  )
})
