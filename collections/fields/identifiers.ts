import type { ArrayField, FieldHook, RowField } from 'payload'

import { tidyIdentifier } from '@/src/domain/places/identifiers'

const tidy: FieldHook = ({ value }: { value?: unknown }) =>
  typeof value === 'string' ? tidyIdentifier(value) : value

/** Which legal body a place belongs to. The collection's hook checks their keys. */
export const identifierFields: RowField = {
  type: 'row',
  fields: [
    {
      name: 'siret',
      type: 'text',
      label: { fr: 'SIRET', en: 'SIRET' },
      index: true,
      hooks: { beforeValidate: [tidy] },
      admin: { width: '50%' },
    },
    {
      name: 'rna',
      type: 'text',
      label: { fr: 'Numéro RNA', en: 'RNA number' },
      index: true,
      hooks: { beforeValidate: [tidy] },
      admin: {
        width: '50%',
        description: {
          fr: 'Celui d’une association, quand elle n’a pas de SIRET.',
          en: 'That of a non-profit, when it has no SIRET.',
        },
      },
    },
  ],
}

/** What other registers call the same place. */
export const externalIdsField: ArrayField = {
  name: 'externalIds',
  type: 'array',
  label: { fr: 'Identifiants ailleurs', en: 'Identifiers elsewhere' },
  labels: {
    singular: { fr: 'Identifiant', en: 'Identifier' },
    plural: { fr: 'Identifiants', en: 'Identifiers' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'register',
          type: 'text',
          label: { fr: 'Répertoire', en: 'Register' },
          required: true,
          admin: { width: '40%' },
        },
        {
          name: 'reference',
          type: 'text',
          label: { fr: 'Identifiant', en: 'Identifier' },
          required: true,
          index: true,
          admin: { width: '60%' },
        },
      ],
    },
  ],
}
