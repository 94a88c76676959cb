import type { RelationshipFieldSingleValidation, RowField } from 'payload'
import { relationship } from 'payload/shared'

import { managed } from '@/access/rules'

/** Departments are offered; one that was chosen stays, whatever becomes of it in the directory. */
const validate: RelationshipFieldSingleValidation = (value, args) =>
  relationship(value, { ...args, filterOptions: undefined })

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
      validate,
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
