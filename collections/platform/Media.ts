import type { CollectionConfig } from 'payload'

import { anyOf, managed, markedPublic, openFiles, staff, writers } from '@/access/rules'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { provenance } from '@/collections/fields/provenance'
import { group } from '@/collections/groups'
import { keepProofFile, lockProof, lockProofFile } from '@/collections/strategy/hooks/lock-proof'
import { env } from '@/src/env'

import { refuseAbsentFile, refuseElsewhere } from './hooks/refuse-absent-file'
import { refuseMisnamedFile } from './hooks/refuse-misnamed-file'

/** An image or a PDF, with the words that stand for it where it cannot be seen. */
export const Media: CollectionConfig<'media'> = {
  slug: 'media',
  labels: { singular: { fr: 'Média', en: 'Media' }, plural: { fr: 'Médias', en: 'Media' } },
  graphQL: { singularName: 'Media', pluralName: 'AllMedia' },
  typescript: { interface: 'Media' },
  admin: {
    useAsTitle: 'filename',
    group: group.platform,
    defaultColumns: ['filename', 'alt', 'isPublic', 'updatedAt'],
  },
  upload: {
    staticDir: env.MEDIA_DIR,
    // Payload compares the content with this list. No SVG: it can carry scripts.
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf'],
    imageSizes: [
      { name: 'thumbnail', width: 320, withoutEnlargement: true },
      { name: 'card', width: 768, withoutEnlargement: true },
      { name: 'wide', width: 1600, withoutEnlargement: true },
    ],
    adminThumbnail: 'thumbnail',
    focalPoint: true,
    handlers: [refuseAbsentFile],
    externalFileHeaderFilter: refuseElsewhere,
  },
  trash: true,
  access: {
    create: writers,
    read: openFiles(anyOf(staff, markedPublic)),
    update: openFiles(writers),
    delete: openFiles(writers),
  },
  hooks: {
    beforeOperation: [lockProofFile],
    beforeValidate: [refuseMisnamedFile, lockProof],
    beforeDelete: [keepProofFile],
  },
  fields: [
    flagNotices,
    {
      name: 'alt',
      type: 'text',
      label: { fr: 'Texte alternatif', en: 'Alternative text' },
      localized: true,
      required: true,
      admin: {
        description: {
          fr: 'Ce que l’image apprend à qui ne la voit pas\u202F; pour un PDF, son titre.',
          en: 'What the image tells to those who do not see it; for a PDF, its title.',
        },
      },
    },
    { name: 'credit', type: 'text', label: { fr: 'Crédit', en: 'Credit' } },
    {
      name: 'isPublic',
      type: 'checkbox',
      label: { fr: 'Public', en: 'Public' },
      defaultValue: false,
      index: true,
      admin: {
        position: 'sidebar',
        description: {
          fr: 'Sans cette coche, seules les personnes connectées voient le fichier.',
          en: 'Without this tick only people who are signed in see the file.',
        },
      },
    },
    {
      name: 'restricted',
      type: 'checkbox',
      label: { fr: 'Réservé au pilotage', en: 'For managers only' },
      defaultValue: false,
      index: true,
      access: managed,
      admin: {
        position: 'sidebar',
        description: {
          fr: 'Le justificatif d’une dépense l’est toujours.',
          en: 'The proof of an expense always is.',
        },
      },
    },
    provenance(sampleField),
  ],
}
