import type { CollectionConfig, FilterOptionsProps } from 'payload'

import { inConfidence, publishedOpenly } from '@/access/confidence'
import { anyOf, managed, managers, nobody, owns, staff } from '@/access/rules'
import { confidentialField } from '@/collections/fields/confidential'
import { dayField, momentField } from '@/collections/fields/date'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { joinField } from '@/collections/fields/join'
import { wholeNumberField } from '@/collections/fields/number'
import { optionsOf } from '@/collections/fields/options'
import { folded, provenance } from '@/collections/fields/provenance'
import { webAddressField } from '@/collections/fields/web-address'
import { group } from '@/collections/groups'
import { checkDocument } from '@/collections/hooks/check-document'
import { publishing } from '@/collections/publishing'
import { decisionModes, decisionStatuses } from '@/src/domain/committee/decision'
import { decisionProblem } from '@/src/domain/committee/decision.rules'
import type { Decision } from '@/src/payload-types'

import { hideAddendaOfDecision } from './hooks/follow-confidence'
import { lockTaking } from './hooks/lock-taking'
import { numberDecision } from './hooks/number-decision'
import { takeDecision } from './hooks/take-decision'
import { tellOwner } from './hooks/tell-owner'
import { signStatus } from './hooks/sign'

/** What the committee decided, and what becomes of it. Never deleted: its numbers have no gap. */
export const Decisions: CollectionConfig<'decisions'> = {
  slug: 'decisions',
  labels: {
    singular: { fr: 'Décision', en: 'Decision' },
    plural: { fr: 'Décisions', en: 'Decisions' },
  },
  defaultSort: '-rank',
  admin: {
    useAsTitle: 'number',
    group: group.committee,
    listSearchableFields: ['number', 'text'],
    defaultColumns: ['number', 'text', 'meeting', 'owner', 'dueDate', 'status'],
  },
  versions: publishing,
  access: {
    create: managers,
    read: anyOf(inConfidence, publishedOpenly),
    update: anyOf(managers, owns('owner')),
    delete: nobody,
    readVersions: managers,
  },
  hooks: {
    beforeValidate: [checkDocument<Decision>(decisionProblem), takeDecision, lockTaking],
    beforeChange: [numberDecision, signStatus],
    afterChange: [hideAddendaOfDecision, tellOwner],
  },
  fields: [
    flagNotices,
    {
      name: 'number',
      type: 'text',
      label: { fr: 'Numéro', en: 'Number' },
      unique: true,
      index: true,
      access: { create: nobody, update: nobody },
      admin: {
        readOnly: true,
        position: 'sidebar',
        description: { fr: 'Donné par le serveur.', en: 'Given by the server.' },
      },
    },
    wholeNumberField({
      name: 'rank',
      label: { fr: 'Rang', en: 'Rank' },
      index: true,
      access: { create: nobody, update: nobody },
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    }),
    {
      type: 'row',
      fields: [
        {
          name: 'meeting',
          type: 'relationship',
          relationTo: 'meetings',
          label: { fr: 'Séance', en: 'Meeting' },
          required: true,
          index: true,
          access: managed,
          admin: { width: '50%' },
        },
        {
          name: 'item',
          type: 'relationship',
          relationTo: 'agenda-items',
          label: { fr: 'Point de l’ordre du jour', en: 'Agenda item' },
          index: true,
          access: { read: staff, ...managed },
          admin: { width: '50%' },
          filterOptions: ({ data }: FilterOptionsProps<Decision>) =>
            data.meeting ? { meeting: { equals: data.meeting } } : true,
        },
      ],
    },
    {
      name: 'text',
      type: 'textarea',
      label: { fr: 'Décision', en: 'Decision' },
      localized: true,
      required: true,
      access: managed,
    },
    {
      name: 'reasons',
      type: 'textarea',
      label: { fr: 'Motifs', en: 'Reasons' },
      localized: true,
      access: managed,
    },
    {
      name: 'mode',
      type: 'select',
      label: { fr: 'Adoptée', en: 'Taken' },
      options: optionsOf(decisionModes),
      defaultValue: 'consensus',
      required: true,
      access: managed,
    },
    {
      name: 'votes',
      type: 'group',
      label: { fr: 'Vote', en: 'Vote' },
      access: managed,
      admin: { condition: (data) => data.mode === 'vote' },
      fields: [
        {
          type: 'row',
          fields: [
            wholeNumberField({ name: 'for', label: { fr: 'Pour', en: 'For' } }),
            wholeNumberField({ name: 'against', label: { fr: 'Contre', en: 'Against' } }),
            wholeNumberField({ name: 'abstain', label: { fr: 'Abstentions', en: 'Abstentions' } }),
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'owner',
          type: 'relationship',
          relationTo: 'users',
          label: { fr: 'Responsable', en: 'Owner' },
          index: true,
          access: { read: staff, ...managed },
          admin: { width: '34%' },
        },
        dayField({
          name: 'dueDate',
          label: { fr: 'Échéance', en: 'Due date' },
          index: true,
          access: managed,
          admin: { width: '33%' },
        }),
        {
          name: 'status',
          type: 'select',
          label: { fr: 'État', en: 'Status' },
          options: optionsOf(decisionStatuses),
          defaultValue: 'to-do',
          required: true,
          index: true,
          admin: { width: '33%' },
        },
      ],
    },
    {
      name: 'actions',
      type: 'relationship',
      relationTo: 'actions',
      hasMany: true,
      label: { fr: 'Actions', en: 'Actions' },
      index: true,
      access: managed,
    },
    folded(
      { fr: 'Preuve et suivi', en: 'Evidence and history' },
      {
        name: 'evidence',
        type: 'group',
        label: { fr: 'Preuve', en: 'Evidence' },
        access: managed,
        fields: [
          {
            name: 'file',
            type: 'upload',
            relationTo: 'media',
            label: { fr: 'Fichier', en: 'File' },
          },
          webAddressField({ name: 'link', label: { fr: 'Lien', en: 'Link' } }),
        ],
      },
      {
        name: 'history',
        type: 'array',
        label: { fr: 'Suivi', en: 'History' },
        labels: {
          singular: { fr: 'Changement d’état', en: 'Change of status' },
          plural: { fr: 'Changements d’état', en: 'Changes of status' },
        },
        access: { create: nobody, read: staff, update: nobody },
        admin: { readOnly: true, condition: (data) => Boolean(data.number) },
        fields: [
          {
            type: 'row',
            fields: [
              {
                name: 'status',
                type: 'select',
                label: { fr: 'État', en: 'Status' },
                options: optionsOf(decisionStatuses),
                required: true,
              },
              momentField({ name: 'date', label: { fr: 'Le', en: 'On' }, required: true }),
              {
                name: 'by',
                type: 'relationship',
                relationTo: 'users',
                label: { fr: 'Par', en: 'By' },
              },
            ],
          },
        ],
      },
    ),
    joinField({
      name: 'addenda',
      collection: 'addenda',
      on: 'decision',
      defaultSort: 'createdAt',
      label: { fr: 'Rectificatifs', en: 'Addenda' },
      admin: { defaultColumns: ['createdAt', 'text', 'author'] },
    }),
    confidentialField,
    provenance(sampleField),
  ],
}
