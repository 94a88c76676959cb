import type { CollectionBeforeValidateHook } from 'payload'

import type { User } from '@/src/payload-types'

/** Whoever opens an empty installation administers it: there is nobody else to name them. */
export const firstAccountIsAdmin: CollectionBeforeValidateHook<User> = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create') return data
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    overrideAccess: true, // asks only whether there is anybody at all
    req,
  })
  return totalDocs === 0 ? { ...data, role: 'admin' } : data
}
