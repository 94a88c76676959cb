import type { Field } from 'payload'

import { positionFields } from './position'

/** Where a place is: its address, its commune, and its position on the map. */
export const addressFields: Field[] = [
  {
    name: 'street',
    type: 'text',
    label: { fr: 'Numéro et voie', en: 'Number and street' },
  },
  {
    name: 'addressComplement',
    type: 'text',
    label: { fr: 'Complément d’adresse', en: 'Address complement' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'postalCode',
        type: 'text',
        label: { fr: 'Code postal', en: 'Postal code' },
        index: true,
        admin: { width: '30%' },
      },
      {
        name: 'commune',
        type: 'relationship',
        relationTo: 'communes',
        label: { fr: 'Commune', en: 'Commune' },
        required: true,
        index: true,
        admin: { width: '70%' },
      },
    ],
  },
  positionFields,
  {
    name: 'approximatePosition',
    type: 'checkbox',
    label: { fr: 'Position approximative', en: 'Approximate position' },
    defaultValue: false,
    index: true,
    admin: {
      description: {
        fr: 'Par exemple le centre de la commune, tant que l’adresse n’est pas connue.',
        en: 'For example the centre of the commune, while the address is not known.',
      },
    },
  },
]
