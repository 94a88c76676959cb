import type { Payload, PayloadRequest } from 'payload'
import { describe, expect } from 'vitest'

import { aMilestone, anAction, createOrientation } from '@/tests/support/builders'
import { test } from '@/tests/support/test'

const createActionWithMilestone = async (payload: Payload, req: PayloadRequest) => {
  const orientation = await createOrientation(payload, req)
  const { id } = await payload.create({
    collection: 'actions',
    data: anAction({ orientation }),
    req,
  })
  const data = aMilestone({ action: id })
  const milestone = await payload.create({ collection: 'milestones', data, req })
  return { action: id, orientation, milestone: milestone.id }
}

describe('joins', () => {
  test('of a list are those that it is asked for', async ({ payload, tx }) => {
    const { action, milestone } = await createActionWithMilestone(payload, tx)
    const list = async (asked: object) => {
      const where = { id: { equals: action } }
      const { docs } = await payload.find({
        collection: 'actions',
        where,
        depth: 0,
        req: tx,
        ...asked,
      })
      return docs[0]
    }
    const brought = { milestones: { docs: [milestone] } }

    expect((await list({}))?.milestones).toBeUndefined()
    const named = await list({ joins: { milestones: { limit: 5 } } })
    expect(named).toMatchObject(brought)
    expect(named?.deliverables).toBeUndefined()
    expect(await list({ select: { code: true, milestones: true } })).toMatchObject(brought)
  })

  test('are not looked up of documents populated in another', async ({ payload, tx }) => {
    const { action, orientation } = await createActionWithMilestone(payload, tx)
    const read = await payload.findByID({ collection: 'actions', id: action, depth: 1, req: tx })

    expect(read.milestones?.docs).toHaveLength(1)
    expect(read.orientation).toMatchObject({ id: orientation })
    expect(read.orientation).not.toHaveProperty('actions.docs')
  })
})
