import type { CollectionConfig } from 'payload'

import { inConfidence } from '@/access/confidence'
import { managers, nobody } from '@/access/rules'
import { confidentialField } from '@/collections/fields/confidential'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { provenance } from '@/collections/fields/provenance'
import { group } from '@/collections/groups'

import { signAddendum } from './hooks/sign'

/** A correction of approved minutes: dated, signed, and itself never changed. */
export const Addenda: CollectionConfig<'addenda'> = {
  slug: 'addenda',
  labels: {
    singular: { fr: 'Rectificatif', en: 'Addendum' },
    plural: { fr: 'Rectificatifs', en: 'Addenda' },
  },
  graphQL: { singularName: 'Addendum', pluralName: 'Addenda' },
  typescript: { interface: 'Addendum' },
  defaultSort: '-createdAt',
  admin: {
    group: group.committee,
    defaultColumns: ['meeting', 'decision', 'text', 'author', 'createdAt'],
  },
  access: {
    create: managers,
    read: inConfidence,
    update: nobody,
    delete: nobody,
  },
  hooks: { beforeChange: [signAddendum] },
  fields: [
    flagNotices,
    {
      name: 'meeting',
      type: 'relationship',
      relationTo: 'meetings',
      label: { fr: 'Séance', en: 'Meeting' },
      required: true,
      index: true,
    },
    {
      name: 'decision',
      type: 'relationship',
      relationTo: 'decisions',
      label: { fr: 'Décision rectifiée', en: 'Decision corrected' },
      index: true,
    },
    {
      name: 'text',
      type: 'textarea',
      label: { fr: 'Ce qu’il faut lire', en: 'What is to be read' },
      required: true,
    },
    {
      name: 'author',
      type: 'relationship',
      relationTo: 'users',
      label: { fr: 'Signé par', en: 'Signed by' },
      access: { create: nobody, update: nobody },
      admin: { readOnly: true },
    },
    confidentialField,
    provenance(sampleField),
  ],
}
