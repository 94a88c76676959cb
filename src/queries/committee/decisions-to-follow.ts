import type { PayloadRequest } from 'payload'

import { openStatuses } from '@/src/domain/committee/decision'
import { idOf } from '@/src/domain/platform/document/related'

/**
 * The published decisions of which something is still expected, as far as the asker may read them:
 * theirs first, then the most urgent. One query.
 */
export const readDecisionsToFollow = async (req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'decisions',
    where: {
      and: [{ _status: { equals: 'published' } }, { status: { in: [...openStatuses] } }],
    },
    select: { number: true, text: true, status: true, dueDate: true, owner: true, sample: true },
    populate: { users: { name: true } },
    sort: 'rank',
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
    .map(({ owner, ...decision }) => ({
      ...decision,
      owner: owner && typeof owner === 'object' ? owner.name : undefined,
      isMine: idOf(owner) === req.user?.id,
    }))
    .sort(
      (one, other) =>
        Number(other.isMine) - Number(one.isMine) ||
        (one.dueDate ?? '9999').localeCompare(other.dueDate ?? '9999'),
    )
}

export type DecisionToFollow = Awaited<ReturnType<typeof readDecisionsToFollow>>[number]
