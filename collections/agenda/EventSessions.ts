import type { CollectionConfig, FilterOptionsProps, RelationshipField } from 'payload'

import { staffOrReleased } from '@/access/agenda'
import { managed, managers, staff, writers } from '@/access/rules'
import { momentField } from '@/collections/fields/date'
import { eventField } from '@/collections/fields/event'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { externalIdField, guidField } from '@/collections/fields/imported'
import { linksField } from '@/collections/fields/links'
import { wholeNumberField } from '@/collections/fields/number'
import { optionsOf } from '@/collections/fields/options'
import { provenance } from '@/collections/fields/provenance'
import { webAddressField } from '@/collections/fields/web-address'
import { group } from '@/collections/groups'
import { checkDocument } from '@/collections/hooks/check-document'
import { uniqueTogether } from '@/collections/hooks/unique-together'
import { publishing } from '@/collections/publishing'
import { duplicateCode, eventSessionProblem } from '@/src/domain/agenda/event-session.rules'
import {
  sessionAccess,
  sessionFormats,
  sessionLanguages,
  sessionLevels,
  sessionStates,
} from '@/src/domain/agenda/session'
import { sessionSlot } from '@/src/endpoints/agenda/session-slot'
import type { EventSession } from '@/src/payload-types'
import { readReleasedSessions } from '@/src/queries/agenda/released-sessions'

import { assignCode } from './hooks/assign-code'
import { refuseOtherEvent } from './hooks/refuse-other-event'

/** What a release gives the public, and what is work in progress until then: `schedule-releases`. */
const slot = { ...managed, read: staff }

/** People of a session, by what they do in it. */
const people = (name: string, label: { fr: string; en: string }) =>
  ({
    name,
    type: 'relationship',
    relationTo: 'speakers',
    hasMany: true,
    label,
    index: true,
    access: managed,
  }) satisfies RelationshipField

/** A talk, a debate, a workshop of an event: from the proposal to the recording. */
export const EventSessions: CollectionConfig<'event-sessions'> = {
  slug: 'event-sessions',
  labels: {
    singular: { fr: 'Session', en: 'Session' },
    plural: { fr: 'Sessions', en: 'Sessions' },
  },
  graphQL: { singularName: 'EventSession', pluralName: 'EventSessions' },
  typescript: { interface: 'EventSession' },
  indexes: [{ fields: ['event', 'code'], unique: true }],
  defaultSort: 'code',
  admin: {
    useAsTitle: 'title',
    group: group.agenda,
    listSearchableFields: ['code', 'title'],
    defaultColumns: ['code', 'title', 'event', 'start', 'room', 'track', 'state'],
  },
  versions: publishing,
  trash: true,
  access: {
    create: managers,
    read: staffOrReleased(readReleasedSessions),
    update: writers,
    delete: managers,
    readVersions: staff,
  },
  hooks: {
    beforeValidate: [
      assignCode,
      uniqueTogether('event-sessions', ['event', 'code'], duplicateCode),
      refuseOtherEvent,
      checkDocument<EventSession>(eventSessionProblem),
    ],
  },
  endpoints: [sessionSlot],
  fields: [
    flagNotices,
    {
      type: 'row',
      fields: [
        {
          name: 'code',
          type: 'text',
          label: { fr: 'Code', en: 'Code' },
          required: true,
          index: true,
          access: managed,
          admin: {
            width: '20%',
            description: {
              fr: 'Laissez vide pour qu’il soit tiré au sort.',
              en: 'Leave empty for one to be drawn at random.',
            },
          },
        },
        {
          name: 'title',
          type: 'text',
          label: { fr: 'Titre', en: 'Title' },
          localized: true,
          required: true,
          admin: { width: '80%' },
        },
      ],
    },
    {
      name: 'subtitle',
      type: 'text',
      label: { fr: 'Sous-titre', en: 'Subtitle' },
      localized: true,
    },
    {
      type: 'row',
      fields: [
        { ...eventField, access: managed, admin: { width: '50%' } },
        {
          name: 'state',
          type: 'select',
          label: { fr: 'État', en: 'State' },
          options: optionsOf(sessionStates),
          defaultValue: 'submitted',
          required: true,
          index: true,
          access: slot,
          admin: { width: '50%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        momentField({
          name: 'start',
          label: { fr: 'Début', en: 'Start' },
          index: true,
          access: slot,
          admin: { width: '34%' },
        }),
        wholeNumberField({
          name: 'duration',
          label: { fr: 'Durée (minutes)', en: 'Duration (minutes)' },
          defaultValue: 45,
          required: true,
          min: 1,
          access: slot,
          admin: { width: '33%' },
        }),
        wholeNumberField({
          name: 'capacity',
          label: { fr: 'Participants attendus', en: 'Expected attendance' },
          min: 1,
          access: managed,
          admin: { width: '33%' },
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'room',
          type: 'relationship',
          relationTo: 'rooms',
          label: { fr: 'Salle', en: 'Room' },
          index: true,
          access: slot,
          admin: { width: '50%' },
          filterOptions: ({ data }: FilterOptionsProps<EventSession>) =>
            data.event
              ? { or: [{ event: { equals: data.event } }, { event: { equals: null } }] }
              : true,
        },
        {
          name: 'track',
          type: 'relationship',
          relationTo: 'tracks',
          label: { fr: 'Parcours', en: 'Track' },
          index: true,
          access: managed,
          admin: { width: '50%' },
          filterOptions: ({ data }: FilterOptionsProps<EventSession>) =>
            data.event ? { event: { equals: data.event } } : true,
        },
      ],
    },
    people('speakers', { fr: 'Intervenants et intervenantes', en: 'Speakers' }),
    {
      type: 'row',
      fields: [
        people('keynotes', { fr: 'Grands témoins', en: 'Keynote speakers' }),
        people('moderators', { fr: 'Animation', en: 'Moderators' }),
      ],
    },
    {
      ...people('confirmedBy', { fr: 'Ont confirmé leur venue', en: 'Have confirmed' }),
      access: slot,
    },
    {
      name: 'accessibility',
      type: 'select',
      hasMany: true,
      label: { fr: 'Moyens d’accessibilité', en: 'Accessibility means' },
      options: optionsOf(sessionAccess),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'format',
          type: 'select',
          label: { fr: 'Format', en: 'Format' },
          options: optionsOf(sessionFormats),
          defaultValue: 'talk',
          required: true,
          index: true,
          admin: { width: '25%' },
        },
        {
          name: 'eventFormat',
          type: 'relationship',
          relationTo: 'session-formats',
          label: { fr: 'Format de l’édition', en: 'Format of the event' },
          index: true,
          access: managed,
          filterOptions: ({ data }: FilterOptionsProps<EventSession>) =>
            data.event ? { event: { equals: data.event } } : true,
          admin: {
            width: '25%',
            description: {
              fr: 'Vide, c’est le format ci-contre qui se lit.',
              en: 'Empty, the format beside it is read.',
            },
          },
        },
        {
          name: 'language',
          type: 'select',
          label: { fr: 'Langue', en: 'Language' },
          options: optionsOf(sessionLanguages),
          defaultValue: 'fr',
          required: true,
          admin: { width: '25%' },
        },
        {
          name: 'level',
          type: 'select',
          label: { fr: 'Niveau', en: 'Level' },
          options: optionsOf(sessionLevels),
          defaultValue: 'everyone',
          required: true,
          admin: { width: '25%' },
        },
      ],
    },
    {
      name: 'abstract',
      type: 'textarea',
      label: { fr: 'Résumé', en: 'Abstract' },
      localized: true,
    },
    {
      name: 'description',
      type: 'richText',
      label: { fr: 'Présentation', en: 'Description' },
      localized: true,
    },
    {
      type: 'row',
      fields: [
        webAddressField({
          name: 'recording',
          label: { fr: 'Enregistrement', en: 'Recording' },
          admin: { width: '50%' },
        }),
        webAddressField({
          name: 'slides',
          label: { fr: 'Support de présentation', en: 'Slides' },
          admin: { width: '50%' },
        }),
      ],
    },
    {
      name: 'doNotRecord',
      type: 'checkbox',
      label: { fr: 'Ne pas enregistrer', en: 'Do not record' },
      defaultValue: false,
    },
    linksField,
    {
      name: 'files',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      label: { fr: 'Fichiers', en: 'Files' },
    },
    {
      name: 'actions',
      type: 'relationship',
      relationTo: 'actions',
      hasMany: true,
      label: { fr: 'Actions concernées', en: 'Actions concerned' },
      index: true,
      access: managed,
    },
    {
      name: 'orientations',
      type: 'relationship',
      relationTo: 'orientations',
      hasMany: true,
      label: { fr: 'Orientations concernées', en: 'Orientations concerned' },
      index: true,
      access: managed,
    },
    guidField,
    externalIdField,
    provenance(sampleField),
  ],
}
