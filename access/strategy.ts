import {
  allOf,
  anyOf,
  managers,
  parentPublished,
  published,
  publishedWith,
  type Rule,
  staff,
} from './rules'

const measuringPublished = (indicator = '') => ({
  or: [parentPublished(`${indicator}action`), parentPublished(`${indicator}orientation`)],
})

/** Published indicators of a published action or orientation. */
export const indicatorsInSight: Rule = allOf(published, () => measuringPublished())

/** Published values of an indicator that is in sight. */
export const valuesInSight: Rule = allOf(publishedWith('indicator'), () =>
  measuringPublished('indicator.'),
)

/** Published reports of a published action. Nothing of them is trashed. */
export const reportsInSight: Rule = () => ({
  and: [{ _status: { equals: 'published' } }, parentPublished('action')],
})

/**
 * What is left of these rules for the milestones, reports and values of what the asker has just read: that it is in
 * sight is known, and needs not be asked of each again.
 */
export const ofParentsInSight: Rule = anyOf(staff, () => ({ _status: { equals: 'published' } }))

const neverPublished = () => ({ publishedAt: { equals: null } })

/** Reports that were never published, and one's own: how long the latter may change is a rule of theirs. */
export const reportsToWrite: Rule = ({ req }) =>
  managers({ req }) && req.user
    ? { or: [neverPublished(), { author: { equals: req.user.id } }] }
    : false

/** Reports that were never published: the others are history. */
export const reportsToDrop: Rule = allOf(managers, neverPublished)
