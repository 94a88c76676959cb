import type { FieldAccess } from 'payload'

import { anyOf, type Rule, staff, writers } from './rules'

const ownLock: Rule = ({ req }) =>
  staff({ req }) && req.user ? { 'user.value': { equals: req.user.id } } : false

/** Who writes nothing has a lock on their own account at most, to give back. */
export const locks: Rule = anyOf(writers, ownLock)

type Locked = { document?: { relationTo?: string } | null }

/** What a lock is on, for those who write such documents: the others may not know of it. */
export const writesLocked: FieldAccess<Locked & { id: string }> = ({ req, doc }) => {
  const slug = doc?.document?.relationTo
  const collection = req.payload.config.collections.find((one) => one.slug === slug)
  return collection?.access.update({ req }) !== false
}
