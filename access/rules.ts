import type { AccessArgs, AccessResult, FieldAccess, Where } from 'payload'

import { managerRoles, type Role, staffRoles } from './roles'

type Args = Pick<AccessArgs, 'req'>

/** A yes/no rule. Usable on collections and on fields. */
export type Check = (args: Args) => boolean
/** A rule that may narrow to the documents it allows. Collections only. */
export type Rule = (args: Args) => AccessResult

export const nobody: Check = () => false
export const anyone: Check = () => true

export const hasRole =
  (...roles: Role[]): Check =>
  ({ req }) =>
    req.user != null && roles.includes(req.user.role)

/** Anyone of the house: reads drafts, internal notes, history. */
export const staff: Check = hasRole(...staffRoles)

/** Those who enter and decide the facts of the five domains. */
export const managers: Check = hasRole(...managerRoles)

/** Those who write: managers, and editors for texts and media. */
export const writers: Check = hasRole('admin', 'project-manager', 'editor')

/** A field that only managers write, in a document whose texts editors may correct. */
export const managed = { create: managers, update: managers }

/**
 * Not `exists: false`: on MongoDB, Payload 3.90 drops it when it is asked along a relationship. Made
 * anew each time: Payload takes `null` out of the rules that it shows at `/api/access`.
 */
const absent = () => ({ equals: null })

const notTrashed = (): Where => ({ deletedAt: absent() })

/** Documents that are not in the trash, whatever `?trash=true` asks. */
export const outOfTrash: Rule = () => notTrashed()

/** Documents published and not in the trash. */
export const published: Rule = () => ({ and: [{ _status: { equals: 'published' } }, notTrashed()] })

/** Documents whose parent is published and not in the trash. */
export const parentPublished = (parent: string): Where => ({
  and: [{ [`${parent}._status`]: { equals: 'published' } }, { [`${parent}.deletedAt`]: absent() }],
})

/**
 * Documents published whose parent is published too: a milestone of a draft action tells of an
 * action that nobody announced yet.
 */
export const publishedWith =
  (parent: string): Rule =>
  () => ({ and: [{ _status: { equals: 'published' } }, notTrashed(), parentPublished(parent)] })

/** Files marked public by the one who uploaded them. */
export const markedPublic: Rule = () => ({ and: [{ isPublic: { equals: true } }, notTrashed()] })

/** Files that are not kept to managers. Not `equals: false`: older files do not say. */
const unrestricted: Rule = () => ({ restricted: { not_equals: true } })

/** Of files, those that some people may see: all of them for managers. */
export const openFiles =
  (rule: Rule): Rule =>
  (args) =>
    managers(args) || allOf(rule, unrestricted)(args)

/** A field of an account, for whoever it belongs to and those whom a check lets in. */
export const ownerOr =
  (check: Check): FieldAccess =>
  ({ req, id }) =>
    check({ req }) || (req.user != null && req.user.id === id)

/** One's own account. */
export const self: Rule = ({ req }) => (req.user ? { id: { equals: req.user.id } } : false)

/** Documents of someone of the house: a field, or one it leads to, is their account. */
export const owns =
  (field: string): Rule =>
  ({ req }) =>
    staff({ req }) && req.user ? { [field]: { equals: req.user.id } } : false

/** Allows what any rule allows: `true` wins, document filters are joined by OR. */
export const anyOf =
  (...rules: Rule[]): Rule =>
  (args) => {
    const results = rules.map((rule) => rule(args))
    if (results.includes(true)) return true
    const filters = results.filter((result) => typeof result === 'object')
    return filters.length === 0
      ? false
      : filters.length === 1
        ? (filters[0] ?? false)
        : { or: filters }
  }

/** Allows what all rules allow: `false` wins, document filters are joined by AND. */
export const allOf =
  (...rules: Rule[]): Rule =>
  (args) => {
    const results = rules.map((rule) => rule(args))
    if (results.includes(false)) return false
    const filters = results.filter((result) => typeof result === 'object')
    return filters.length === 0 ? true : { and: filters }
  }
