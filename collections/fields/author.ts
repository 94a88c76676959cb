import type { RelationshipField } from 'payload'

import { nobody, staff } from '@/access/rules'

/** Who signed the document: the collection adds a hook that does it. Never published. */
export const authorField: RelationshipField = {
  name: 'author',
  type: 'relationship',
  relationTo: 'users',
  label: { fr: 'Signé par', en: 'Signed by' },
  index: true,
  access: { create: nobody, read: staff, update: nobody },
  admin: { readOnly: true, position: 'sidebar' },
}
