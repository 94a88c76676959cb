import type { CollectionConfig } from 'payload'

import { anyOf, managed, managers, nobody, publishedWith, staff, writers } from '@/access/rules'
import { eventField } from '@/collections/fields/event'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { joinField } from '@/collections/fields/join'
import { optionsOf } from '@/collections/fields/options'
import { orderField } from '@/collections/fields/order'
import { provenance } from '@/collections/fields/provenance'
import { group } from '@/collections/groups'
import { checkDocument } from '@/collections/hooks/check-document'
import { publishing } from '@/collections/publishing'
import { colourProblem, textColours } from '@/src/domain/platform/identity/colour'
import type { Track } from '@/src/payload-types'

import { chooseTextColour } from './hooks/choose-text-colour'

/** A theme that runs through a programme, with the colour by which one finds it. */
export const Tracks: CollectionConfig<'tracks'> = {
  slug: 'tracks',
  labels: { singular: { fr: 'Parcours', en: 'Track' }, plural: { fr: 'Parcours', en: 'Tracks' } },
  graphQL: { singularName: 'Track', pluralName: 'Tracks' },
  typescript: { interface: 'Track' },
  defaultSort: ['order', 'createdAt'],
  admin: {
    useAsTitle: 'name',
    group: group.agenda,
    listSearchableFields: ['name'],
    defaultColumns: ['name', 'event', 'colour', '_status'],
  },
  versions: publishing,
  trash: true,
  access: {
    create: managers,
    read: anyOf(staff, publishedWith('event')),
    update: writers,
    delete: managers,
    readVersions: staff,
  },
  hooks: {
    beforeValidate: [checkDocument<Track>(colourProblem)],
    beforeChange: [chooseTextColour],
  },
  fields: [
    flagNotices,
    {
      name: 'name',
      type: 'text',
      label: { fr: 'Nom', en: 'Name' },
      localized: true,
      required: true,
    },
    { ...eventField, access: managed },
    {
      type: 'row',
      fields: [
        {
          name: 'colour',
          type: 'text',
          label: { fr: 'Couleur', en: 'Colour' },
          required: true,
          access: managed,
          admin: {
            width: '50%',
            description: { fr: 'Par exemple #1B7F5C.', en: 'For example #1B7F5C.' },
          },
        },
        {
          name: 'textColour',
          type: 'select',
          label: { fr: 'Couleur du texte', en: 'Text colour' },
          options: optionsOf(textColours),
          access: { create: nobody, update: nobody },
          admin: {
            readOnly: true,
            width: '50%',
            description: {
              fr: 'Choisie par le serveur pour que le texte se lise sur la couleur.',
              en: 'Chosen by the server for the text to read well on the colour.',
            },
          },
        },
      ],
    },
    orderField,
    {
      name: 'description',
      type: 'textarea',
      label: { fr: 'Présentation', en: 'Description' },
      localized: true,
    },
    joinField({
      name: 'sessions',
      collection: 'event-sessions',
      on: 'track',
      defaultSort: 'code',
      label: { fr: 'Sessions', en: 'Sessions' },
      admin: { defaultColumns: ['code', 'title', 'start', 'room', 'state'] },
    }),
    provenance(sampleField),
  ],
}
