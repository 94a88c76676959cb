import { managerRoles, type Role, staffRoles } from './roles'
import { anyOf, managers, parentPublished, type Rule, staff } from './rules'

const isAmong = (role: Role, roles: readonly Role[]) => roles.includes(role)

const notConfidential = { confidential: { equals: false } }

/**
 * What belongs to a meeting and may be confidential: then only managers read it, and those who were
 * convened to that meeting. The meeting keeps who they are, so that this is one filter.
 */
export const inConfidence: Rule = anyOf(managers, ({ req }) =>
  staff({ req }) && req.user
    ? { or: [notConfidential, { 'meeting.participants': { in: [req.user.id] } }] }
    : false,
)

type Confidential = { confidential?: boolean | null; participants: readonly string[] }

/** The same rule for one account and one document: what a mail says is decided for many at once. */
export const isInConfidence = (
  { id, role }: { id: string; role: Role },
  { confidential, participants }: Confidential,
): boolean =>
  isAmong(role, managerRoles) ||
  (isAmong(role, staffRoles) && (!confidential || participants.includes(id)))

/** What is published of a published meeting, unless it is confidential. Nothing of it is trashed. */
export const publishedOpenly: Rule = () => ({
  and: [{ _status: { equals: 'published' } }, notConfidential, parentPublished('meeting')],
})
