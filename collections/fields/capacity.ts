import type { Field } from 'payload'

import { equipments } from '@/src/domain/places/place'

import { wholeNumberField } from './number'
import { optionsOf } from './options'

/** What a place has room and tools for, and at what price. */
export const capacityFields: Field[] = [
  {
    name: 'equipments',
    type: 'select',
    hasMany: true,
    label: { fr: 'Équipements', en: 'Equipment' },
    options: optionsOf(equipments),
    index: true,
  },
  {
    type: 'row',
    fields: [
      wholeNumberField({
        name: 'workstations',
        label: { fr: 'Postes de travail', en: 'Workstations' },
        admin: { width: '50%' },
      }),
      wholeNumberField({
        name: 'meetingRooms',
        label: { fr: 'Salles de réunion', en: 'Meeting rooms' },
        admin: { width: '50%' },
      }),
    ],
  },
  {
    name: 'tariff',
    type: 'textarea',
    label: { fr: 'Tarifs', en: 'Prices' },
    localized: true,
  },
  {
    name: 'surfaces',
    type: 'group',
    label: { fr: 'Surfaces (m²)', en: 'Floor area (m²)' },
    fields: [
      {
        type: 'row',
        fields: [
          wholeNumberField({ name: 'total', label: { fr: 'Totale', en: 'Total' } }),
          wholeNumberField({
            name: 'open',
            label: { fr: 'Ouverte au public', en: 'Open to the public' },
          }),
        ],
      },
    ],
  },
]
