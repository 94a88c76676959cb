import type { CollectionConfig } from 'payload'

import { anyOf, managers, nobody, published, staff } from '@/access/rules'
import { dayField, momentField } from '@/collections/fields/date'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { joinField } from '@/collections/fields/join'
import { officialNumberField, wholeNumberField } from '@/collections/fields/number'
import { optionsOf } from '@/collections/fields/options'
import { folded, provenance } from '@/collections/fields/provenance'
import { group } from '@/collections/groups'
import { checkDocument } from '@/collections/hooks/check-document'
import { publishing } from '@/collections/publishing'
import { meetingModes, meetingStatuses } from '@/src/domain/committee/meeting'
import { meetingProblem } from '@/src/domain/committee/meeting.rules'
import { quorumRules } from '@/src/domain/committee/quorum'
import type { Meeting } from '@/src/payload-types'

import { followUpDecisions } from './hooks/follow-up-decisions'
import { freezeShown } from './hooks/freeze-shown'
import { listParticipants } from './hooks/list-participants'
import { keepMeeting, lockMeeting } from './hooks/lock-minutes'

/** A sitting of the committee, from the day it is planned to the approval of its minutes. */
export const Meetings: CollectionConfig<'meetings'> = {
  slug: 'meetings',
  labels: {
    singular: { fr: 'Séance', en: 'Meeting' },
    plural: { fr: 'Séances', en: 'Meetings' },
  },
  defaultSort: '-date',
  admin: {
    useAsTitle: 'title',
    group: group.committee,
    listSearchableFields: ['title', 'place'],
    defaultColumns: ['number', 'title', 'date', 'place', 'status', '_status'],
  },
  versions: publishing,
  trash: true,
  access: {
    create: managers,
    read: anyOf(staff, published),
    update: managers,
    delete: managers,
    readVersions: staff,
  },
  hooks: {
    beforeValidate: [checkDocument<Meeting>(meetingProblem), lockMeeting],
    beforeChange: [listParticipants],
    afterChange: [followUpDecisions, freezeShown],
    beforeDelete: [keepMeeting],
  },
  fields: [
    flagNotices,
    {
      type: 'row',
      fields: [
        { ...officialNumberField, admin: { width: '20%' } },
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
      type: 'row',
      fields: [
        momentField({
          name: 'date',
          label: { fr: 'Date et heure', en: 'Date and time' },
          required: true,
          index: true,
          admin: { width: '50%' },
        }),
        {
          name: 'status',
          type: 'select',
          label: { fr: 'État', en: 'Status' },
          options: optionsOf(meetingStatuses),
          defaultValue: 'planned',
          required: true,
          index: true,
          admin: { width: '50%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'mode',
          type: 'select',
          label: { fr: 'Tenue', en: 'Mode' },
          options: optionsOf(meetingModes),
          defaultValue: 'on-site',
          required: true,
          admin: { width: '50%' },
        },
        {
          name: 'place',
          type: 'text',
          label: { fr: 'Lieu', en: 'Place' },
          admin: { width: '50%' },
        },
      ],
    },
    folded(
      { fr: 'Convocation et quorum', en: 'Convening and quorum' },
      {
        type: 'row',
        fields: [
          dayField({
            name: 'conveningDeadline',
            label: { fr: 'Convocations au plus tard le', en: 'Convene by' },
            access: { read: staff },
            admin: { width: '50%' },
          }),
          dayField({
            name: 'papersDeadline',
            label: { fr: 'Documents au plus tard le', en: 'Papers by' },
            access: { read: staff },
            admin: { width: '50%' },
          }),
        ],
      },
      {
        name: 'quorum',
        type: 'group',
        label: { fr: 'Quorum', en: 'Quorum' },
        access: { read: staff },
        fields: [
          {
            type: 'row',
            fields: [
              {
                name: 'rule',
                type: 'select',
                label: { fr: 'Condition', en: 'Rule' },
                options: optionsOf(quorumRules),
                defaultValue: 'none',
                required: true,
                admin: { width: '50%' },
              },
              wholeNumberField({
                name: 'proxiesPerHolder',
                label: { fr: 'Pouvoirs par personne', en: 'Proxies per person' },
                defaultValue: 1,
                required: true,
                admin: { width: '50%' },
              }),
            ],
          },
        ],
      },
      {
        name: 'secondConvocation',
        type: 'checkbox',
        label: { fr: 'Seconde convocation', en: 'Second convocation' },
        defaultValue: false,
        admin: {
          description: {
            fr: 'Le quorum n’a pas été atteint la première fois\u00A0: il n’est plus demandé.',
            en: 'The quorum was not reached the first time: it is no longer required.',
          },
        },
      },
    ),
    joinField({
      name: 'agendaItems',
      collection: 'agenda-items',
      on: 'meeting',
      defaultSort: 'order',
      label: { fr: 'Ordre du jour', en: 'Agenda' },
      admin: { defaultColumns: ['order', 'title', 'kind', 'duration'] },
    }),
    joinField({
      name: 'attendances',
      collection: 'attendances',
      on: 'meeting',
      label: { fr: 'Feuille de présence', en: 'Attendance sheet' },
      admin: { defaultColumns: ['member', 'status', 'representedBy'] },
    }),
    joinField({
      name: 'decisions',
      collection: 'decisions',
      on: 'meeting',
      defaultSort: 'rank',
      label: { fr: 'Relevé de décisions', en: 'Decisions' },
      admin: { defaultColumns: ['number', 'text', 'owner', 'dueDate', 'status'] },
    }),
    {
      name: 'minutes',
      type: 'richText',
      label: { fr: 'Procès-verbal', en: 'Minutes' },
      access: { read: staff },
    },
    joinField({
      name: 'addenda',
      collection: 'addenda',
      on: 'meeting',
      defaultSort: 'createdAt',
      label: { fr: 'Rectificatifs', en: 'Addenda' },
      admin: { defaultColumns: ['createdAt', 'text', 'author'] },
    }),
    {
      // Kept by the server from the attendance sheet, for `inConfidence` to be one filter.
      name: 'participants',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      label: { fr: 'Comptes convoqués', en: 'Accounts convened' },
      access: { create: nobody, read: nobody, update: nobody },
      admin: { hidden: true },
    },
    provenance(sampleField),
  ],
}
