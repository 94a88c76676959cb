import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/platform/document/related'
import { type MilestoneTally, tallyByAction } from '@/src/domain/strategy/milestone'

/** The milestones done and all of several actions, in one query whatever their number. */
export const readMilestoneTallies = async (
  actions: readonly string[],
  req: PayloadRequest,
): Promise<Map<string, MilestoneTally>> => {
  const { docs } = await req.payload.find({
    collection: 'milestones',
    where: { action: { in: [...actions] } },
    select: { action: true, doneDate: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return tallyByAction(
    docs.map(({ action, doneDate }) => ({
      action: idOf(action),
      doneDate,
    })),
  )
}
