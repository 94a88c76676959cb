import type { CollectionConfig } from 'payload'

import { anyOf, managers, staff } from '@/access/rules'
import { indicatorsInSight } from '@/access/strategy'
import { dayField } from '@/collections/fields/date'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { joinField } from '@/collections/fields/join'
import { optionsOf } from '@/collections/fields/options'
import { provenance } from '@/collections/fields/provenance'
import { weightField } from '@/collections/fields/weight'
import { group } from '@/collections/groups'
import { checkDocument } from '@/collections/hooks/check-document'
import { publishingWhole } from '@/collections/publishing'
import { directions, periodicities } from '@/src/domain/strategy/indicator'
import { indicatorProblem } from '@/src/domain/strategy/indicator.rules'
import type { Indicator } from '@/src/payload-types'

const half = { width: '50%' }

/** What is measured of an action or of an orientation, from an initial value to a target. */
export const Indicators: CollectionConfig<'indicators'> = {
  slug: 'indicators',
  labels: {
    singular: { fr: 'Indicateur', en: 'Indicator' },
    plural: { fr: 'Indicateurs', en: 'Indicators' },
  },
  defaultSort: 'nextUpdate',
  admin: {
    useAsTitle: 'title',
    group: group.strategy,
    defaultColumns: ['title', 'action', 'orientation', 'unit', 'targetValue', 'nextUpdate'],
  },
  versions: publishingWhole,
  trash: true,
  access: {
    create: managers,
    read: anyOf(staff, indicatorsInSight),
    update: managers,
    delete: managers,
    readVersions: staff,
  },
  hooks: {
    beforeValidate: [checkDocument<Indicator>(indicatorProblem)],
  },
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
      type: 'row',
      fields: [
        {
          name: 'action',
          type: 'relationship',
          relationTo: 'actions',
          label: { fr: 'Action', en: 'Action' },
          index: true,
          admin: {
            ...half,
            description: {
              fr: 'L’action mesurée, ou bien l’orientation.',
              en: 'The action that is measured, or else the orientation.',
            },
          },
        },
        {
          name: 'orientation',
          type: 'relationship',
          relationTo: 'orientations',
          label: { fr: 'Orientation', en: 'Orientation' },
          index: true,
          admin: half,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'unit', type: 'text', label: { fr: 'Unité', en: 'Unit' }, admin: half },
        {
          name: 'direction',
          type: 'select',
          label: { fr: 'Sens', en: 'Direction' },
          options: optionsOf(directions),
          defaultValue: 'rising',
          required: true,
          admin: half,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'initialValue',
          type: 'number',
          label: { fr: 'Valeur initiale', en: 'Initial value' },
          admin: half,
        },
        dayField({
          name: 'initialDate',
          label: { fr: 'Date de la valeur initiale', en: 'Date of the initial value' },
          admin: half,
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'targetValue',
          type: 'number',
          label: { fr: 'Cible', en: 'Target' },
          admin: half,
        },
        dayField({
          name: 'targetDate',
          label: { fr: 'Date de la cible', en: 'Date of the target' },
          admin: half,
        }),
      ],
    },
    weightField,
    {
      type: 'row',
      fields: [
        {
          name: 'periodicity',
          type: 'select',
          label: { fr: 'Périodicité', en: 'Periodicity' },
          options: optionsOf(periodicities),
          defaultValue: 'quarterly',
          required: true,
          admin: half,
        },
        dayField({
          name: 'nextUpdate',
          label: { fr: 'Prochaine mise à jour', en: 'Next update' },
          index: true,
          admin: {
            ...half,
            description: {
              fr: 'Le jour où la prochaine valeur est attendue\u202F; ensuite, la périodicité le dit.',
              en: 'The day when the next value is due; after that, the periodicity tells.',
            },
          },
        }),
      ],
    },
    {
      name: 'source',
      type: 'text',
      label: { fr: 'Source', en: 'Source' },
      localized: true,
    },
    {
      name: 'method',
      type: 'textarea',
      label: { fr: 'Mode de calcul', en: 'Way of computing' },
      localized: true,
    },
    joinField({
      name: 'values',
      collection: 'indicator-values',
      on: 'indicator',
      defaultSort: '-date',
      label: { fr: 'Valeurs', en: 'Values' },
      admin: { defaultColumns: ['date', 'value', 'comment', 'author'] },
    }),
    provenance(sampleField),
  ],
}
