import type { Field } from 'payload'

import { managed, writers } from '@/access/rules'

import { dayField } from './date'
import { wholeNumberField } from './number'

/** A place in the metropolitan network, and what it received from public programmes. */
export const networkFields: Field[] = [
  {
    name: 'networkMember',
    type: 'checkbox',
    label: {
      fr: 'Membre du réseau métropolitain',
      en: 'Member of the metropolitan network',
    },
    defaultValue: false,
    index: true,
    access: managed,
  },
  {
    name: 'network',
    type: 'group',
    label: { fr: 'Réseau métropolitain', en: 'Metropolitan network' },
    fields: [
      {
        type: 'row',
        fields: [
          dayField({
            name: 'joinedOn',
            label: { fr: 'Membre depuis le', en: 'Member since' },
            access: managed,
            admin: { width: '34%' },
          }),
          dayField({
            name: 'leftOn',
            label: { fr: 'Parti le', en: 'Left on' },
            access: managed,
            admin: { width: '33%' },
          }),
          dayField({
            name: 'charterSignedOn',
            label: { fr: 'Charte signée le', en: 'Charter signed on' },
            access: managed,
            admin: { width: '33%' },
          }),
        ],
      },
      {
        name: 'animatorNote',
        type: 'textarea',
        label: { fr: 'Note de l’animation (interne)', en: 'Animator’s note (internal)' },
        access: { read: writers },
      },
    ],
  },
  {
    name: 'fundings',
    type: 'array',
    label: { fr: 'Aides reçues', en: 'Funding received' },
    labels: {
      singular: { fr: 'Aide', en: 'Funding' },
      plural: { fr: 'Aides', en: 'Fundings' },
    },
    access: managed,
    fields: [
      {
        name: 'programme',
        type: 'text',
        label: { fr: 'Dispositif', en: 'Programme' },
        required: true,
      },
      {
        type: 'row',
        fields: [
          wholeNumberField({
            name: 'year',
            label: { fr: 'Année', en: 'Year' },
            min: 1990,
            max: 2100,
            admin: { width: '34%' },
          }),
          wholeNumberField({
            name: 'amount',
            label: { fr: 'Montant (en euros)', en: 'Amount (euros)' },
            admin: { width: '33%' },
          }),
          {
            name: 'deliberation',
            type: 'relationship',
            relationTo: 'deliberations',
            label: { fr: 'Délibération', en: 'Deliberation' },
            index: true,
            admin: { width: '33%' },
          },
        ],
      },
    ],
  },
]
