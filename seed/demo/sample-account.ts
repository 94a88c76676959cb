import type { PayloadRequest } from 'payload'

import type { Role } from '@/access/roles'

/** The demonstration account of a role, if it is there. */
export const sampleAccountOf = async (
  role: Role,
  req: PayloadRequest,
): Promise<string | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ role: { equals: role } }, { sample: { equals: true } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true, // a seed acts for nobody
    req,
  })
  return docs[0]?.id
}
