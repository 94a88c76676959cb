import type { SanitizedConfig } from 'payload'

import { type Check, hasRole, nobody, staff } from './rules'

type Access = Record<'create' | 'read' | 'update' | 'delete', Check>

/** Payload opens these collections of its own to whoever is signed in, partner sites included. */
const rulesOf: Record<string, Access> = {
  'payload-locked-documents': { create: staff, read: staff, update: staff, delete: staff },
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
