import type { Where } from 'payload'
import { stringify } from 'qs-esm'

/** The back-office's list of actions, filtered: it reads filters as alternatives of conjunctions. */
export const actionListAddress = (where?: Where): string => {
  const alternatives = where ? { or: [{ and: where.and ?? [where] }] } : undefined
  return `/admin/collections/actions${stringify({ where: alternatives }, { addQueryPrefix: true })}`
}
