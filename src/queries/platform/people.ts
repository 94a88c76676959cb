import type { PayloadRequest } from 'payload'

import type { Role } from '@/access/roles'
import { groupBy } from '@/src/domain/platform/data/group-by'

/** How many accounts have each role, of those that the asker may read: one query. */
export const countPeople = async (req: PayloadRequest): Promise<ReadonlyMap<Role, number>> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    select: { role: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const byRole = groupBy(docs, ({ role }) => [role])
  return new Map([...byRole].map(([role, accounts]) => [role, accounts.length]))
}
