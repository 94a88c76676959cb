import { anyOf, managers, parentPublished, type Rule, staff } from './rules'

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

/** What is published of a published meeting, unless it is confidential. Nothing of it is trashed. */
export const publishedOpenly: Rule = () => ({
  and: [{ _status: { equals: 'published' } }, notConfidential, parentPublished('meeting')],
})
