import { createLocalReq } from 'payload'
import { expect, vi } from 'vitest'

import { anAction, createOrientation } from '@/tests/support/builders'
import { test } from '@/tests/support/test'

test('a join that is refused is answered, whatever rule asks the database meanwhile', async ({
  payload,
  http,
}) => {
  const req = await createLocalReq({}, payload)
  const orientation = await createOrientation(payload, req)
  // Written just before: what the rule asks is known of no one.
  const { id } = await payload.create({
    collection: 'actions',
    data: anAction({ orientation }),
    req,
  })
  const unheard = vi.fn()
  process.on('unhandledRejection', unheard)
  try {
    const joins = 'joins[milestones][where][postponements.from][exists]=true'
    const { status } = await (await http('anonymous')).get(`/api/actions/${id}?${joins}`)
    expect(status).toBe(400)
    expect(unheard).not.toHaveBeenCalled()
  } finally {
    process.off('unhandledRejection', unheard)
  }
})
