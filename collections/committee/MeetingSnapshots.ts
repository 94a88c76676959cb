import type { CollectionConfig } from 'payload'

import { nobody, staff } from '@/access/rules'
import { momentField } from '@/collections/fields/date'
import { wholeNumberField } from '@/collections/fields/number'
import { group } from '@/collections/groups'

/**
 * What the committee was shown at a meeting, as it was then. The program writes it once, when the
 * meeting is held (src/commands/committee/freeze-meeting.ts); nothing changes it afterwards.
 */
export const MeetingSnapshots: CollectionConfig<'meeting-snapshots'> = {
  slug: 'meeting-snapshots',
  labels: {
    singular: { fr: 'État figé d’une séance', en: 'Snapshot of a meeting' },
    plural: { fr: 'États figés des séances', en: 'Snapshots of meetings' },
  },
  defaultSort: '-takenAt',
  admin: {
    useAsTitle: 'title',
    group: group.committee,
    hidden: true, // read on the pages of the committee
  },
  disableDuplicate: true,
  access: { create: nobody, read: staff, update: nobody, delete: nobody },
  fields: [
    {
      // Its id alone: what was shown stays when the meeting goes.
      name: 'meeting',
      type: 'text',
      label: { fr: 'Séance', en: 'Meeting' },
      required: true,
      unique: true,
      index: true,
    },
    { name: 'title', type: 'text', label: { fr: 'Titre', en: 'Title' }, required: true },
    momentField({
      name: 'takenAt',
      label: { fr: 'Figé le', en: 'Taken at' },
      required: true,
      index: true,
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
      label: { fr: 'Contenu (JSON canonique)', en: 'Content (canonical JSON)' },
      required: true,
      // Read where its hash is checked, as far as the reader may: src/queries/committee/snapshots.ts.
      access: { read: nobody },
    },
    {
      name: 'sha256',
      type: 'text',
      label: { fr: 'Empreinte SHA-256', en: 'SHA-256 hash' },
      required: true,
    },
  ],
}
