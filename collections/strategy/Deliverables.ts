import type { CollectionConfig } from 'payload'

import { anyOf, managers, publishedWith, staff } from '@/access/rules'
import { dayField } from '@/collections/fields/date'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { provenance } from '@/collections/fields/provenance'
import { webAddressField } from '@/collections/fields/web-address'
import { group } from '@/collections/groups'
import { checkDocument } from '@/collections/hooks/check-document'
import { publishingWhole } from '@/collections/publishing'
import { deliverableProblem } from '@/src/domain/strategy/deliverable.rules'
import type { Deliverable } from '@/src/payload-types'

/** What an action produced: a document to open. */
export const Deliverables: CollectionConfig<'deliverables'> = {
  slug: 'deliverables',
  labels: {
    singular: { fr: 'Livrable', en: 'Deliverable' },
    plural: { fr: 'Livrables', en: 'Deliverables' },
  },
  defaultSort: '-date',
  admin: {
    useAsTitle: 'title',
    group: group.strategy,
    defaultColumns: ['title', 'action', 'date', 'link'],
  },
  versions: publishingWhole,
  trash: true,
  access: {
    create: managers,
    read: anyOf(staff, publishedWith('action')),
    update: managers,
    delete: managers,
    readVersions: staff,
  },
  hooks: { beforeValidate: [checkDocument<Deliverable>(deliverableProblem)] },
  fields: [
    flagNotices,
    {
      name: 'title',
      type: 'text',
      label: { fr: 'Titre', en: 'Title' },
      localized: true,
      required: true,
    },
    {
      name: 'action',
      type: 'relationship',
      relationTo: 'actions',
      label: { fr: 'Action', en: 'Action' },
      required: true,
      index: true,
    },
    { name: 'file', type: 'upload', relationTo: 'media', label: { fr: 'Fichier', en: 'File' } },
    webAddressField({ name: 'link', label: { fr: 'Lien', en: 'Link' } }),
    dayField({ name: 'date', label: { fr: 'Date', en: 'Date' }, index: true }),
    provenance(sampleField),
  ],
}
