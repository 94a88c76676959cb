import type { PayloadRequest } from 'payload'

import { noonOf } from '@/src/domain/platform/time/days'
import type { Milestone } from '@/src/payload-types'

/**
 * Gives a milestone a later day, and says why: the day that it had stays with it. One that waits for its
 * publication keeps waiting.
 */
export const postponeMilestone = async (
  {
    id,
    _status,
    dueDate,
    postponements,
  }: Pick<Milestone, 'id' | '_status' | 'dueDate' | 'postponements'>,
  { to, reason, day }: { to: string; reason: string; day: string },
  req: PayloadRequest,
): Promise<void> => {
  const postponement = { from: dueDate, to: noonOf(to), reason, decidedOn: noonOf(day) }
  await req.payload.update({
    collection: 'milestones',
    id,
    data: { dueDate: noonOf(to), postponements: [...(postponements ?? []), postponement] },
    depth: 0,
    draft: _status === 'draft',
    locale: 'fr', // whatever its author reads: nothing may be without it
    overrideAccess: false,
    req,
  })
}
