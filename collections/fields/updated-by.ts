import type { RelationshipField } from 'payload'

import { nobody, staff } from '@/access/rules'

/** Who wrote a version; empty when a program did. Of the house alone: a hook signs for each writer. */
export const updatedByField: RelationshipField = {
  name: 'updatedBy',
  type: 'relationship',
  relationTo: 'users',
  label: { fr: 'Modifié par', en: 'Modified by' },
  index: true,
  access: { create: nobody, read: staff, update: nobody },
  admin: { hidden: true },
}
