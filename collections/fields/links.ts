import type { ArrayField } from 'payload'

import { webAddressField } from './web-address'

/** Pages elsewhere, each under a name that says what is there. */
export const linksField: ArrayField = {
  name: 'links',
  type: 'array',
  label: { fr: 'Liens', en: 'Links' },
  labels: { singular: { fr: 'Lien', en: 'Link' }, plural: { fr: 'Liens', en: 'Links' } },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'label',
          type: 'text',
          label: { fr: 'Libellé', en: 'Label' },
          required: true,
          admin: { width: '50%' },
        },
        webAddressField({
          name: 'address',
          label: { fr: 'Adresse', en: 'Address' },
          required: true,
          admin: { width: '50%' },
        }),
      ],
    },
  ],
}
