import type { SanitizedConfig } from 'payload'

import { type Check, hasRole, nobody, staff, writers } from './rules'

type Access = Record<'create' | 'read' | 'update' | 'delete', Check>

/** Payload opens these collections of its own to whoever is signed in, partner sites included. */
const rulesOf: Record<string, Access> = {
  // The forms write them by themselves, then give them back; who writes nothing keeps nobody out.
  'payload-locked-documents': { create: nobody, read: staff, update: writers, delete: writers },
  'payload-migrations': {
    create: nobody,
    read: hasRole('admin'),
    update: nobody,
    delete: nobody,
  },
}

/** Narrows the access of Payload's own collections to those who need it. */
export const closeInternalCollections = (config: SanitizedConfig): SanitizedConfig => {
  for (const { slug, access } of config.collections) Object.assign(access, rulesOf[slug])
  return config
}
