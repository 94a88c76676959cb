import type { SanitizedConfig } from 'payload'

import { locks } from './locks'
import { allOf, type Check, hasRole, nobody, type Rule, staff, writers } from './rules'

type CollectionRules = Record<'create' | 'read' | 'update' | 'delete', Rule>
type GlobalRules = Record<'read' | 'update', Check>

const readByAdministrators = {
  create: nobody,
  read: hasRole('admin'),
  update: nobody,
  delete: nobody,
}

const closed = { create: nobody, read: nobody, update: nobody, delete: nobody }

/** A preference is of one account; a partner site has no screen to prefer anything on. */
const ownPreferences: Rule = allOf(staff, ({ req }) =>
  req.user ? { 'user.value': { equals: req.user.id } } : false,
)

/** What Payload keeps for itself. It opens most of it to whoever is signed in, partner sites included. */
const collectionRules: Record<string, CollectionRules> = {
  // Written by the code alone, through the database.
  'payload-kv': closed,
  'payload-jobs': closed,
  'payload-migrations': readByAdministrators,
  // The forms write them by themselves, then give them back or take them over.
  'payload-locked-documents': { create: nobody, read: locks, update: writers, delete: locks },
  'payload-preferences': {
    create: staff,
    read: ownPreferences,
    update: ownPreferences,
    delete: ownPreferences,
  },
}

const globalRules: Record<string, GlobalRules> = {
  // The scheduler's own notes: who could write them could put off all that is due for years.
  'payload-jobs-stats': { read: hasRole('admin'), update: nobody },
}

const isPayloads = ({ slug }: { slug: string }) => slug.startsWith('payload-')

/**
 * Gives a rule to every collection and global of Payload's own. One that a later version adds is
 * closed until it has its line above.
 */
export const closeInternal = (config: SanitizedConfig): SanitizedConfig => {
  for (const { slug, access } of config.collections.filter(isPayloads))
    Object.assign(access, collectionRules[slug] ?? closed)
  for (const { slug, access } of config.globals.filter(isPayloads))
    Object.assign(access, globalRules[slug] ?? { read: nobody, update: nobody })
  return config
}
