import type { CollectionConfig } from 'payload'

import { anyOf, nobody, parentPublished, staff } from '@/access/rules'
import { authorField } from '@/collections/fields/author'
import { momentField } from '@/collections/fields/date'
import { eventField } from '@/collections/fields/event'
import { wholeNumberField } from '@/collections/fields/number'
import { group } from '@/collections/groups'

/**
 * The programme of an event as it was given to the public, once for all: the command that releases it
 * writes it, and nothing changes it afterwards. The public reads the one with the greatest number.
 */
export const ScheduleReleases: CollectionConfig<'schedule-releases'> = {
  slug: 'schedule-releases',
  labels: {
    singular: { fr: 'Version du programme', en: 'Schedule release' },
    plural: { fr: 'Versions du programme', en: 'Schedule releases' },
  },
  graphQL: { singularName: 'ScheduleRelease', pluralName: 'ScheduleReleases' },
  typescript: { interface: 'ScheduleRelease' },
  indexes: [{ fields: ['event', 'number'], unique: true }],
  defaultSort: '-releasedAt',
  admin: {
    useAsTitle: 'name',
    group: group.agenda,
    hidden: true, // read on the page of the programme
  },
  disableDuplicate: true,
  access: {
    create: nobody,
    read: anyOf(staff, () => parentPublished('event')),
    update: nobody,
    delete: nobody,
  },
  fields: [
    eventField,
    wholeNumberField({
      name: 'number',
      label: { fr: 'Numéro', en: 'Number' },
      required: true,
      index: true,
      min: 1,
    }),
    { name: 'name', type: 'text', label: { fr: 'Nom', en: 'Name' }, required: true },
    { name: 'comment', type: 'textarea', label: { fr: 'Commentaire', en: 'Comment' } },
    momentField({
      name: 'releasedAt',
      label: { fr: 'Publiée le', en: 'Released at' },
      required: true,
      index: true,
    }),
    wholeNumberField({
      name: 'restoredFrom',
      label: { fr: 'Reprise de la version', en: 'Restored from release' },
      min: 1,
    }),
    wholeNumberField({
      name: 'shape',
      label: { fr: 'Version du format', en: 'Version of the shape' },
      required: true,
      min: 1,
    }),
    {
      name: 'content',
      type: 'textarea',
      label: { fr: 'Programme (JSON canonique)', en: 'Programme (canonical JSON)' },
      required: true,
      // Read by src/queries/agenda, without what was withdrawn since: a session, a consent.
      access: { read: nobody },
    },
    {
      name: 'sha256',
      type: 'text',
      label: { fr: 'Empreinte SHA-256', en: 'SHA-256 hash' },
      required: true,
    },
    authorField,
  ],
}
