import type { PayloadRequest } from 'payload'

import { noonOf } from '@/src/domain/platform/time/days'
import type { Milestone } from '@/src/payload-types'

/** Notes a milestone as done on a day; one that waits for its publication keeps waiting. */
export const finishMilestone = async (
  { id, _status }: Pick<Milestone, 'id' | '_status'>,
  day: string,
  req: PayloadRequest,
): Promise<void> => {
  await req.payload.update({
    collection: 'milestones',
    id,
    data: { doneDate: noonOf(day) },
    depth: 0,
    draft: _status === 'draft',
    locale: 'fr', // whatever its author reads: nothing may be without it
    overrideAccess: false,
    req,
  })
}
