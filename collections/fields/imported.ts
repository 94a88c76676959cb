import type { TextField } from 'payload'

import { managed } from '@/access/rules'

/** The identity under which other programmes know something: kept by an import, and by each export. */
export const guidField: TextField = {
  name: 'guid',
  type: 'text',
  label: { fr: 'GUID', en: 'GUID' },
  index: true,
  access: managed,
  admin: {
    position: 'sidebar',
    description: {
      fr: 'Repris d’un programme importé. Vide, c’est l’identifiant d’ici.',
      en: 'Taken from an imported programme. Empty, it is the id of here.',
    },
  },
}

/** The number or the code of something in the programme from which it was imported. */
export const externalIdField: TextField = {
  name: 'externalId',
  type: 'text',
  label: { fr: 'Identifiant dans le programme importé', en: 'Id in the imported programme' },
  index: true,
  access: managed,
  admin: { position: 'sidebar' },
}
