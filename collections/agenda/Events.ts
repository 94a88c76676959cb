import type { CollectionConfig, TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { getTranslation } from '@payloadcms/translations'

import { anyOf, managed, managers, published, staff, writers } from '@/access/rules'
import { dayField, momentField } from '@/collections/fields/date'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { joinField } from '@/collections/fields/join'
import { wholeNumberField } from '@/collections/fields/number'
import { optionsOf } from '@/collections/fields/options'
import { provenance } from '@/collections/fields/provenance'
import { slugField } from '@/collections/fields/slug'
import { webAddressField } from '@/collections/fields/web-address'
import { group } from '@/collections/groups'
import { checkDocument } from '@/collections/hooks/check-document'
import { publishing } from '@/collections/publishing'
import { attendanceModes, eventStatuses, timeZones } from '@/src/domain/agenda/event'
import { clockTimeProblem } from '@/src/domain/agenda/day-start'
import { eventProblem } from '@/src/domain/agenda/event.rules'
import { eventWarnings } from '@/src/endpoints/agenda/event-warnings'
import { eventRelease, releaseEvent, restoreEventRelease } from '@/src/endpoints/agenda/releases'
import type { AgendaEvent } from '@/src/payload-types'

const clockTime: TextFieldSingleValidation = (value, args) => {
  const problem = clockTimeProblem(value)
  return problem ? getTranslation(problem, args.req.i18n) : text(value, args)
}

/** An edition of the annual meetings, with its dates, its place and its programme. */
export const Events: CollectionConfig<'events'> = {
  slug: 'events',
  labels: { singular: { fr: 'Édition', en: 'Event' }, plural: { fr: 'Éditions', en: 'Events' } },
  graphQL: { singularName: 'Event', pluralName: 'Events' },
  typescript: { interface: 'AgendaEvent' },
  defaultSort: '-startDate',
  admin: {
    useAsTitle: 'title',
    group: group.agenda,
    listSearchableFields: ['title', 'venue'],
    defaultColumns: ['title', 'startDate', 'endDate', 'venue', 'status', '_status'],
    components: {
      edit: {
        beforeDocumentControls: [
          '@/src/components/agenda/programme/EventProgrammeLink#EventProgrammeLink',
        ],
      },
    },
  },
  versions: publishing,
  trash: true,
  access: {
    create: managers,
    read: anyOf(staff, published),
    update: writers,
    delete: managers,
    readVersions: staff,
  },
  hooks: { beforeValidate: [checkDocument<AgendaEvent>(eventProblem)] },
  endpoints: [eventWarnings, releaseEvent, restoreEventRelease, eventRelease],
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
      name: 'acronym',
      type: 'text',
      label: { fr: 'Sigle', en: 'Acronym' },
      maxLength: 30,
      access: managed,
      admin: {
        position: 'sidebar',
        description: {
          fr: 'Son nom court dans les fichiers du programme.',
          en: 'Its short name in the files of the programme.',
        },
      },
    },
    {
      name: 'theme',
      type: 'text',
      label: { fr: 'Thème', en: 'Theme' },
      localized: true,
    },
    {
      type: 'row',
      fields: [
        dayField({
          name: 'startDate',
          label: { fr: 'Premier jour', en: 'First day' },
          required: true,
          index: true,
          access: managed,
          admin: { width: '33%' },
        }),
        dayField({
          name: 'endDate',
          label: { fr: 'Dernier jour', en: 'Last day' },
          required: true,
          index: true,
          access: managed,
          admin: { width: '33%' },
        }),
        {
          name: 'timeZone',
          type: 'select',
          label: { fr: 'Fuseau horaire', en: 'Time zone' },
          options: optionsOf(timeZones),
          defaultValue: 'Europe/Paris',
          required: true,
          access: managed,
          admin: { width: '34%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'status',
          type: 'select',
          label: { fr: 'État', en: 'Status' },
          options: optionsOf(eventStatuses),
          defaultValue: 'planned',
          required: true,
          index: true,
          access: managed,
          admin: { width: '33%' },
        },
        {
          name: 'attendanceMode',
          type: 'select',
          label: { fr: 'Participation', en: 'Attendance' },
          options: optionsOf(attendanceModes),
          defaultValue: 'on-site',
          required: true,
          access: managed,
          admin: { width: '33%' },
        },
        {
          name: 'venue',
          type: 'text',
          label: { fr: 'Lieu', en: 'Venue' },
          admin: { width: '34%' },
        },
      ],
    },
    {
      name: 'address',
      type: 'group',
      label: { fr: 'Adresse du lieu', en: 'Address of the venue' },
      fields: [
        { name: 'street', type: 'text', label: { fr: 'Numéro et voie', en: 'Number and street' } },
        {
          type: 'row',
          fields: [
            {
              name: 'postalCode',
              type: 'text',
              label: { fr: 'Code postal', en: 'Postal code' },
              admin: { width: '30%' },
            },
            {
              name: 'city',
              type: 'text',
              label: { fr: 'Ville', en: 'City' },
              admin: { width: '70%' },
            },
          ],
        },
      ],
    },
    { name: 'image', type: 'upload', relationTo: 'media', label: { fr: 'Image', en: 'Image' } },
    {
      name: 'organisers',
      type: 'relationship',
      relationTo: 'organisations',
      hasMany: true,
      label: { fr: 'Organisateurs', en: 'Organisers' },
      index: true,
      access: managed,
    },
    {
      name: 'description',
      type: 'richText',
      label: { fr: 'Présentation', en: 'Description' },
      localized: true,
    },
    {
      name: 'registration',
      type: 'group',
      label: { fr: 'Inscriptions', en: 'Registration' },
      access: managed,
      fields: [
        {
          type: 'row',
          fields: [
            momentField({
              name: 'opens',
              label: { fr: 'Ouverture des inscriptions', en: 'Registration opens' },
              admin: { width: '50%' },
            }),
            momentField({
              name: 'closes',
              label: { fr: 'Fermeture des inscriptions', en: 'Registration closes' },
              admin: { width: '50%' },
            }),
          ],
        },
        webAddressField({
          name: 'link',
          label: { fr: 'Page d’inscription', en: 'Registration page' },
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'dayStart',
          type: 'text',
          label: { fr: 'Début de la journée', en: 'Start of the day' },
          defaultValue: '04:00',
          access: managed,
          validate: clockTime,
          admin: {
            width: '33%',
            description: {
              fr: 'Ce qui commence avant cette heure est de la veille au soir.',
              en: 'What starts before this time belongs to the evening before.',
            },
          },
        },
        wholeNumberField({
          name: 'slotMinutes',
          label: {
            fr: 'Durée d’une case de la grille (minutes)',
            en: 'Length of a cell of the grid (minutes)',
          },
          defaultValue: 15,
          min: 1,
          max: 60,
          access: managed,
          admin: { width: '33%' },
        }),
        {
          name: 'callForProposals',
          type: 'checkbox',
          label: { fr: 'Appel à propositions', en: 'Call for proposals' },
          defaultValue: false,
          access: managed,
          admin: { width: '34%' },
        },
      ],
    },
    joinField({
      name: 'sessions',
      collection: 'event-sessions',
      on: 'event',
      defaultSort: 'code',
      label: { fr: 'Sessions', en: 'Sessions' },
      admin: { defaultColumns: ['code', 'title', 'start', 'room', 'state'] },
    }),
    joinField({
      name: 'tracks',
      collection: 'tracks',
      on: 'event',
      label: { fr: 'Parcours', en: 'Tracks' },
      admin: { defaultColumns: ['name', 'colour'] },
    }),
    joinField({
      name: 'rooms',
      collection: 'rooms',
      on: 'event',
      defaultSort: 'order',
      label: { fr: 'Salles', en: 'Rooms' },
      admin: { defaultColumns: ['name', 'capacity', 'floor'] },
    }),
    joinField({
      name: 'formats',
      collection: 'session-formats',
      on: 'event',
      defaultSort: 'order',
      label: { fr: 'Formats', en: 'Formats' },
      admin: { defaultColumns: ['name', 'duration', 'order'] },
    }),
    joinField({
      name: 'breaks',
      collection: 'breaks',
      on: 'event',
      defaultSort: 'createdAt',
      label: { fr: 'Pauses', en: 'Breaks' },
      admin: { defaultColumns: ['title', 'start', 'duration'] },
    }),
    provenance(slugField(), sampleField),
  ],
}
