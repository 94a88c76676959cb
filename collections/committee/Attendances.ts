import type { CollectionConfig } from 'payload'

import { anyOf, managed, managers, owns, staff } from '@/access/rules'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { optionsOf } from '@/collections/fields/options'
import { provenance } from '@/collections/fields/provenance'
import { group } from '@/collections/groups'
import { uniqueTogether } from '@/collections/hooks/unique-together'
import { attendanceStatuses, duplicateLine } from '@/src/domain/committee/quorum'

import { answerInTime } from './hooks/answer-in-time'
import { clearProxy } from './hooks/clear-proxy'
import {
  readDeletedWhole,
  refreshParticipants,
  refreshParticipantsOnDelete,
} from './hooks/list-participants'
import { keepMinutes, lockMinutes } from './hooks/lock-minutes'

/** A member's line on the attendance sheet of a meeting: the answer, then the fact. */
export const Attendances: CollectionConfig<'attendances'> = {
  slug: 'attendances',
  labels: {
    singular: { fr: 'Présence', en: 'Attendance' },
    plural: { fr: 'Présences', en: 'Attendances' },
  },
  indexes: [{ fields: ['meeting', 'member'], unique: true }],
  admin: {
    group: group.committee,
    defaultColumns: ['meeting', 'member', 'status', 'representedBy'],
  },
  trash: true,
  access: {
    create: managers,
    read: staff,
    update: anyOf(managers, owns('member.user')),
    delete: managers,
  },
  hooks: {
    beforeOperation: [readDeletedWhole],
    beforeValidate: [
      clearProxy,
      uniqueTogether('attendances', ['meeting', 'member'], duplicateLine),
      answerInTime,
      lockMinutes,
    ],
    afterChange: [refreshParticipants],
    beforeDelete: [keepMinutes('attendances')],
    afterDelete: [refreshParticipantsOnDelete],
  },
  fields: [
    flagNotices,
    {
      name: 'meeting',
      type: 'relationship',
      relationTo: 'meetings',
      label: { fr: 'Séance', en: 'Meeting' },
      required: true,
      index: true,
      access: managed,
    },
    {
      name: 'member',
      type: 'relationship',
      relationTo: 'committee-members',
      label: { fr: 'Membre', en: 'Member' },
      required: true,
      index: true,
      access: managed,
    },
    {
      name: 'status',
      type: 'select',
      label: { fr: 'Présence', en: 'Attendance' },
      options: optionsOf(attendanceStatuses),
      required: true,
      index: true,
    },
    {
      name: 'representedBy',
      type: 'relationship',
      relationTo: 'committee-members',
      label: { fr: 'Pouvoir donné à', en: 'Proxy given to' },
      admin: { condition: (data) => data.status === 'represented' },
    },
    {
      name: 'note',
      type: 'textarea',
      label: { fr: 'Précision', en: 'Note' },
      admin: {
        description: {
          fr: 'Par exemple une arrivée tardive ou un besoin d’accessibilité.',
          en: 'For example a late arrival or an accessibility need.',
        },
      },
    },
    provenance(sampleField),
  ],
}
