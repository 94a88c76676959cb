import type { CollectionConfig } from 'payload'

import { nobody } from '@/access/rules'
import { momentField } from '@/collections/fields/date'
import { group } from '@/collections/groups'

/**
 * The signed links that have served and may not serve again. Written by the program alone, in the
 * transaction of what the link changed; nothing tells whose they were.
 */
export const UsedLinks: CollectionConfig<'used-links'> = {
  slug: 'used-links',
  labels: {
    singular: { fr: 'Lien utilisé', en: 'Used link' },
    plural: { fr: 'Liens utilisés', en: 'Used links' },
  },
  admin: { useAsTitle: 'nonce', group: group.platform, hidden: true },
  disableDuplicate: true,
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  fields: [
    {
      name: 'nonce',
      type: 'text',
      label: { fr: 'Nombre unique', en: 'Unique number' },
      required: true,
      unique: true,
    },
    momentField({
      name: 'expires',
      label: { fr: 'Expire le', en: 'Expires on' },
      required: true,
      index: true,
    }),
  ],
}
