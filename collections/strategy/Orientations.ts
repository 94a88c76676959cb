import type { CollectionConfig } from 'payload'

import { anyOf, managed, managers, published, staff, writers } from '@/access/rules'
import { flagNotices, wordingToConfirmField } from '@/collections/fields/flags'
import { joinField } from '@/collections/fields/join'
import { officialNumberField } from '@/collections/fields/number'
import { orientationProgressField } from '@/collections/fields/progress'
import { provenance } from '@/collections/fields/provenance'
import { slugField } from '@/collections/fields/slug'
import { group } from '@/collections/groups'
import { checkDocument } from '@/collections/hooks/check-document'
import { keepNeeded } from '@/collections/hooks/refuse-deleting-needed'
import { publishingWhole } from '@/collections/publishing'
import { orientationProblem } from '@/src/domain/strategy/orientation.rules'
import { orientationProgress } from '@/src/endpoints/strategy/progress'
import type { Orientation } from '@/src/payload-types'

/** One of the thirteen orientations of the strategy, which its actions carry out. */
export const Orientations: CollectionConfig<'orientations'> = {
  slug: 'orientations',
  labels: {
    singular: { fr: 'Orientation', en: 'Orientation' },
    plural: { fr: 'Orientations', en: 'Orientations' },
  },
  defaultSort: 'number',
  admin: {
    useAsTitle: 'title',
    group: group.strategy,
    defaultColumns: ['number', 'title', 'axis', '_status'],
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
    beforeValidate: [checkDocument<Orientation>(orientationProblem)],
    beforeDelete: [keepNeeded(['indicators', 'orientation'])],
  },
  endpoints: [orientationProgress],
  fields: [
    flagNotices,
    officialNumberField,
    {
      name: 'title',
      type: 'text',
      label: { fr: 'Titre', en: 'Title' },
      localized: true,
      required: true,
    },
    {
      name: 'axis',
      type: 'relationship',
      relationTo: 'axes',
      label: { fr: 'Axe', en: 'Axis' },
      index: true,
      access: managed,
      admin: {
        description: {
          fr: 'Vide tant que le rattachement à un axe n’est pas connu.',
          en: 'Empty as long as nobody knows which axis it belongs to.',
        },
      },
    },
    {
      name: 'summary',
      type: 'textarea',
      label: { fr: 'Résumé', en: 'Summary' },
      localized: true,
    },
    {
      name: 'description',
      type: 'richText',
      label: { fr: 'Présentation', en: 'Description' },
      localized: true,
    },
    {
      name: 'electedSponsor',
      type: 'text',
      label: { fr: 'Élu ou élue référente', en: 'Elected sponsor' },
      access: managed,
    },
    orientationProgressField,
    joinField({
      name: 'actions',
      collection: 'actions',
      on: 'orientation',
      defaultSort: 'rank',
      label: { fr: 'Actions', en: 'Actions' },
      admin: { defaultColumns: ['code', 'title', 'status', 'endDate'] },
    }),
    joinField({
      name: 'indicators',
      collection: 'indicators',
      on: 'orientation',
      defaultSort: 'nextUpdate',
      label: { fr: 'Indicateurs', en: 'Indicators' },
      admin: { defaultColumns: ['title', 'unit', 'targetValue', 'nextUpdate', 'weight'] },
    }),
    joinField({
      name: 'eventSessions',
      collection: 'event-sessions',
      on: 'orientations',
      defaultSort: 'code',
      label: { fr: 'Sessions de l’agenda', en: 'Sessions of the agenda' },
      admin: {
        allowCreate: false,
        defaultColumns: ['code', 'title', 'event', 'start', 'state'],
      },
    }),
    provenance(slugField(), wordingToConfirmField),
  ],
}
