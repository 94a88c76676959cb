import type { RowField } from 'payload'

import { managed } from '@/access/rules'

/** Who carries an action before the others, and which of its departments leads it. */
export const leadFields: RowField = {
  type: 'row',
  fields: [
    {
      name: 'carrier',
      type: 'relationship',
      relationTo: 'organisations',
      label: { fr: 'Porteur', en: 'Lead organisation' },
      access: managed,
      admin: { width: '34%' },
    },
    {
      name: 'department',
      type: 'relationship',
      relationTo: 'organisations',
      label: { fr: 'Direction pilote', en: 'Lead department' },
      access: managed,
      filterOptions: { kind: { equals: 'department' } },
      admin: { width: '33%' },
    },
    {
      name: 'leadDepartment',
      type: 'text',
      label: { fr: 'Nom de la direction pilote', en: 'Name of the lead department' },
      access: managed,
      admin: {
        width: '33%',
        description: {
          fr: 'Suit la direction choisie.',
          en: 'Follows the department that is chosen.',
        },
      },
    },
  ],
}
