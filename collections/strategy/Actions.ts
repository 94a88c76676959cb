import type { CollectionConfig } from 'payload'

import { anyOf, managed, managers, published, staff, writers } from '@/access/rules'
import { actionJoins } from '@/collections/fields/action-joins'
import { committeeQuestion } from '@/collections/fields/committee-question'
import {
  flagNotices,
  placementToConfirmField,
  sampleFollowUpField,
  wordingToConfirmField,
} from '@/collections/fields/flags'
import { optionsOf } from '@/collections/fields/options'
import { leadFields } from '@/collections/fields/lead'
import { periodFields } from '@/collections/fields/period'
import { actionProgressFields } from '@/collections/fields/progress'
import { provenance } from '@/collections/fields/provenance'
import { slugField } from '@/collections/fields/slug'
import { formerStatusesField, statusSinceField } from '@/collections/fields/status-history'
import { group } from '@/collections/groups'
import { keepNeeded } from '@/collections/hooks/refuse-deleting-needed'
import { publishingWhole } from '@/collections/publishing'
import { actionStatuses } from '@/src/domain/strategy/action-status'
import { priorities } from '@/src/domain/strategy/priorities'
import { actionProgress } from '@/src/endpoints/strategy/progress'

import { checkAction, dateQuestion, dateStatus, rankAction } from './hooks/check-action'
import { nameLead } from './hooks/name-lead'
import { keepReportedAction } from './hooks/lock-report'
import { keepClaimed } from './hooks/refuse-deleting-claimed'

/** A project that carries out one orientation of the digital strategy. */
export const Actions: CollectionConfig<'actions'> = {
  slug: 'actions',
  labels: { singular: { fr: 'Action', en: 'Action' }, plural: { fr: 'Actions', en: 'Actions' } },
  defaultSort: 'rank',
  admin: {
    useAsTitle: 'title',
    group: group.strategy,
    listSearchableFields: ['code', 'title'],
    defaultColumns: [
      'code',
      'title',
      'orientation',
      'status',
      'progress',
      'weather',
      'freshness',
      'milestoneTally',
      'endDate',
    ],
    pagination: { defaultLimit: 100 },
    components: {
      beforeListTable: ['@/src/components/strategy/SavedFilters#SavedFilters'],
    },
  },
  versions: publishingWhole,
  trash: true,
  disableDuplicate: true, // what is official is there once
  access: {
    create: managers,
    read: anyOf(staff, published),
    update: writers,
    delete: managers,
    readVersions: staff,
  },
  hooks: {
    beforeValidate: [checkAction],
    beforeChange: [rankAction, nameLead, dateStatus, dateQuestion],
    beforeDelete: [
      keepReportedAction,
      keepClaimed('action'),
      keepNeeded(['indicators', 'action']), // of an action or of an orientation
    ],
  },
  endpoints: [actionProgress],
  fields: [
    flagNotices,
    {
      name: 'warnings',
      type: 'ui',
      label: { fr: 'À vérifier', en: 'To be checked' },
      admin: {
        disableListColumn: true,
        components: { Field: '@/src/components/strategy/ActionWarnings#ActionWarnings' },
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'code',
          type: 'text',
          label: { fr: 'Code', en: 'Code' },
          required: true,
          unique: true,
          index: true,
          access: managed,
          admin: { width: '20%' },
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
      name: 'rank',
      type: 'number',
      label: { fr: 'Rang', en: 'Rank' },
      index: true,
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
      access: managed,
    },
    {
      type: 'tabs',
      tabs: [
        {
          label: { fr: 'Suivi', en: 'Follow-up' },
          fields: [
            {
              type: 'row',
              fields: [
                {
                  name: 'status',
                  type: 'select',
                  label: { fr: 'Statut', en: 'Status' },
                  options: optionsOf(actionStatuses),
                  defaultValue: 'upcoming',
                  required: true,
                  index: true,
                  access: managed,
                  admin: {
                    width: '50%',
                    components: { Cell: '@/src/components/strategy/StatusCell#StatusCell' },
                  },
                },
                {
                  name: 'priority',
                  type: 'select',
                  label: { fr: 'Priorité', en: 'Priority' },
                  options: optionsOf(priorities),
                  defaultValue: 'normal',
                  required: true,
                  access: managed,
                  admin: { width: '50%' },
                },
              ],
            },
            {
              name: 'blocked',
              type: 'group',
              label: { fr: 'Blocage', en: 'What blocks it' },
              access: { read: staff, ...managed },
              admin: { condition: (data) => data.status === 'blocked' },
              fields: [
                {
                  name: 'reason',
                  type: 'textarea',
                  label: { fr: 'Ce qui bloque', en: 'What blocks the action' },
                },
                {
                  name: 'remedy',
                  type: 'textarea',
                  label: { fr: 'Ce qui débloquerait', en: 'What would unblock it' },
                },
                { name: 'helper', type: 'text', label: { fr: 'Qui le peut', en: 'Who can' } },
              ],
            },
            committeeQuestion,
            periodFields,
            ...actionProgressFields,
            {
              name: 'milestoneTally',
              type: 'ui',
              label: { fr: 'Jalons', en: 'Milestones' },
              admin: {
                components: {
                  Cell: '@/src/components/strategy/MilestoneTallyCell#MilestoneTallyCell',
                  Field: '@/src/components/platform/Nothing#Nothing',
                },
              },
            },
            ...actionJoins,
            formerStatusesField,
            {
              name: 'internalNote',
              type: 'textarea',
              label: { fr: 'Note interne', en: 'Internal note' },
              access: { read: staff, ...managed },
            },
          ],
        },
        {
          label: { fr: 'Présentation', en: 'Description' },
          fields: [
            {
              name: 'description',
              type: 'richText',
              label: { fr: 'Présentation', en: 'Description' },
              localized: true,
            },
            {
              name: 'objectives',
              type: 'textarea',
              label: { fr: 'Objectifs', en: 'Objectives' },
              localized: true,
            },
            {
              name: 'publicNote',
              type: 'textarea',
              label: { fr: 'Note publique', en: 'Public note' },
              localized: true,
            },
          ],
        },
        {
          label: { fr: 'Acteurs et territoire', en: 'People and places' },
          fields: [
            {
              type: 'row',
              fields: [
                {
                  name: 'orientation',
                  type: 'relationship',
                  relationTo: 'orientations',
                  label: { fr: 'Orientation', en: 'Orientation' },
                  required: true,
                  index: true,
                  access: managed,
                  admin: { width: '50%' },
                },
                {
                  name: 'workstream',
                  type: 'relationship',
                  relationTo: 'workstreams',
                  label: { fr: 'Volet', en: 'Workstream' },
                  index: true,
                  access: managed,
                  admin: { width: '50%' },
                },
              ],
            },
            leadFields,
            {
              name: 'leadUsers',
              type: 'relationship',
              relationTo: 'users',
              hasMany: true,
              label: { fr: 'Pilotes', en: 'Leads' },
              access: { read: staff, ...managed },
              admin: {
                description: {
                  fr: 'Jamais publiés\u00A0: le public ne voit que la direction.',
                  en: 'Never published: the public sees only the department.',
                },
              },
            },
            {
              name: 'electedSponsor',
              type: 'text',
              label: { fr: 'Élu ou élue référente', en: 'Elected sponsor' },
              access: managed,
            },
            {
              name: 'sponsor',
              type: 'relationship',
              relationTo: 'committee-members',
              label: { fr: 'Référent ou référente au comité', en: 'Sponsor in the committee' },
              access: { read: staff, ...managed },
            },
            {
              name: 'partnerOrganisations',
              type: 'relationship',
              relationTo: 'organisations',
              hasMany: true,
              label: { fr: 'Organisations partenaires', en: 'Partner organisations' },
              access: managed,
            },
            {
              name: 'communes',
              type: 'relationship',
              relationTo: 'communes',
              hasMany: true,
              label: { fr: 'Communes concernées', en: 'Communes concerned' },
              access: managed,
            },
          ],
        },
      ],
    },
    provenance(
      slugField(),
      {
        name: 'source',
        type: 'text',
        label: { fr: 'Source', en: 'Source' },
        admin: {
          description: {
            fr: 'Le texte officiel qui nomme l’action.',
            en: 'The official text that names the action.',
          },
        },
      },
      wordingToConfirmField,
      placementToConfirmField,
      sampleFollowUpField,
      statusSinceField,
    ),
  ],
}
