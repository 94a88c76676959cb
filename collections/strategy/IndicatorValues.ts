import type { CollectionConfig } from 'payload'

import { anyOf, managers, staff } from '@/access/rules'
import { valuesInSight } from '@/access/strategy'
import { authorField } from '@/collections/fields/author'
import { dayField } from '@/collections/fields/date'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { provenance } from '@/collections/fields/provenance'
import { group } from '@/collections/groups'
import { checkDocument } from '@/collections/hooks/check-document'
import { publishingWhole } from '@/collections/publishing'
import { indicatorValueProblem } from '@/src/domain/strategy/indicator-value.rules'
import type { IndicatorValue } from '@/src/payload-types'

import { refuseSecondValue } from './hooks/refuse-second-value'
import { signEntry } from './hooks/sign'

/** What an indicator was worth on a day, signed by who entered it: one value a day. */
export const IndicatorValues: CollectionConfig<'indicator-values'> = {
  slug: 'indicator-values',
  labels: {
    singular: { fr: 'Valeur d’indicateur', en: 'Indicator value' },
    plural: { fr: 'Valeurs d’indicateurs', en: 'Indicator values' },
  },
  defaultSort: '-date',
  indexes: [{ fields: ['indicator', 'date'], unique: true }],
  admin: {
    group: group.strategy,
    defaultColumns: ['indicator', 'date', 'value', 'comment', 'author'],
  },
  versions: publishingWhole,
  trash: true,
  access: {
    create: managers,
    read: anyOf(staff, valuesInSight),
    update: managers,
    delete: managers,
    readVersions: staff,
  },
  hooks: {
    beforeValidate: [checkDocument<IndicatorValue>(indicatorValueProblem), refuseSecondValue],
    beforeChange: [signEntry],
  },
  fields: [
    flagNotices,
    {
      name: 'indicator',
      type: 'relationship',
      relationTo: 'indicators',
      label: { fr: 'Indicateur', en: 'Indicator' },
      required: true,
      index: true,
    },
    {
      type: 'row',
      fields: [
        dayField({
          name: 'date',
          label: { fr: 'Date', en: 'Date' },
          required: true,
          index: true,
          admin: { width: '50%' },
        }),
        {
          name: 'value',
          type: 'number',
          label: { fr: 'Valeur', en: 'Value' },
          required: true,
          admin: { width: '50%' },
        },
      ],
    },
    { name: 'comment', type: 'textarea', label: { fr: 'Commentaire', en: 'Comment' } },
    authorField,
    provenance(sampleField),
  ],
}
