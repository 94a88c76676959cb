import type { Field } from 'payload'

import { longest } from '@/src/domain/platform/text/sizes'
import { wheelchairAccesses } from '@/src/domain/places/place'

import { optionsOf } from './options'
import { webAddressField } from './web-address'

/** What someone who wants to come needs to know: when, how, and whom to ask. */
export const visitFields: Field[] = [
  {
    name: 'openingHours',
    type: 'text',
    label: { fr: 'Horaires', en: 'Opening hours' },
    maxLength: longest.openingHours,
    admin: {
      description: {
        fr: 'Dans la syntaxe d’OpenStreetMap\u00A0: Mo-Fr 09:00-18:00\u202F; PH off.',
        en: 'In OpenStreetMap’s syntax: Mo-Fr 09:00-18:00; PH off.',
      },
    },
  },
  {
    name: 'accessibility',
    type: 'group',
    label: { fr: 'Accessibilité', en: 'Accessibility' },
    fields: [
      {
        name: 'wheelchair',
        type: 'select',
        label: { fr: 'En fauteuil roulant', en: 'By wheelchair' },
        options: optionsOf(wheelchairAccesses),
        index: true,
      },
      {
        name: 'details',
        type: 'textarea',
        label: { fr: 'Précisions', en: 'Details' },
        localized: true,
      },
      webAddressField({
        name: 'accesLibre',
        label: { fr: 'Fiche Acceslibre', en: 'Acceslibre page' },
      }),
    ],
  },
  {
    name: 'contact',
    type: 'group',
    label: { fr: 'Contact public', en: 'Public contact' },
    fields: [
      { name: 'phone', type: 'text', label: { fr: 'Téléphone', en: 'Phone' } },
      {
        name: 'email',
        type: 'email',
        label: { fr: 'Adresse e-mail', en: 'E-mail address' },
      },
      webAddressField({ name: 'website', label: { fr: 'Site web', en: 'Website' } }),
      webAddressField({
        name: 'booking',
        label: { fr: 'Prise de rendez-vous', en: 'Booking page' },
      }),
    ],
  },
]
