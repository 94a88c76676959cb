import type { CollectionConfig } from 'payload'

import { anyOf, managers, nobody, staff } from '@/access/rules'
import { reportsInSight, reportsToDrop, reportsToWrite } from '@/access/strategy'
import { authorField } from '@/collections/fields/author'
import { dayField, momentField } from '@/collections/fields/date'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { optionsOf } from '@/collections/fields/options'
import { provenance } from '@/collections/fields/provenance'
import { group } from '@/collections/groups'
import { publishing } from '@/collections/publishing'
import { weathers } from '@/src/domain/strategy/weather'

import { checkReport } from './hooks/check-report'
import { datePublication, keepReport, lockReport } from './hooks/lock-report'
import { signReport } from './hooks/sign'

/**
 * How an action stands on a day: dated, signed. Once published it is history, which its author
 * corrects for 24 hours and which is then completed by another report.
 */
export const ProgressReports: CollectionConfig<'progress-reports'> = {
  slug: 'progress-reports',
  labels: {
    singular: { fr: 'Point d’avancement', en: 'Progress report' },
    plural: { fr: 'Points d’avancement', en: 'Progress reports' },
  },
  defaultSort: '-date',
  admin: {
    useAsTitle: 'done',
    group: group.strategy,
    defaultColumns: ['action', 'date', 'weather', 'done', 'author'],
  },
  versions: publishing,
  access: {
    create: managers,
    read: anyOf(staff, reportsInSight),
    update: reportsToWrite,
    delete: reportsToDrop,
    readVersions: staff,
  },
  hooks: {
    beforeValidate: [lockReport, checkReport],
    beforeChange: [signReport, datePublication],
    beforeDelete: [keepReport],
  },
  fields: [
    flagNotices,
    {
      name: 'action',
      type: 'relationship',
      relationTo: 'actions',
      label: { fr: 'Action', en: 'Action' },
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
          name: 'weather',
          type: 'select',
          label: { fr: 'Météo', en: 'Weather' },
          options: optionsOf(weathers),
          defaultValue: 'not-given',
          required: true,
          index: true,
          admin: {
            width: '50%',
            components: { Cell: '@/src/components/strategy/WeatherCell#WeatherCell' },
          },
        },
      ],
    },
    {
      name: 'weatherReason',
      type: 'textarea',
      label: { fr: 'Pourquoi cette météo', en: 'Why this weather' },
      access: { read: staff },
      admin: {
        description: {
          fr: 'Demandé quand la météo n’est pas celle que les faits suggèrent. Vaut jusqu’au prochain point.',
          en: 'Asked when the weather is not what the facts suggest. Holds until the next report.',
        },
      },
    },
    {
      name: 'done',
      type: 'textarea',
      label: { fr: 'Ce qui a été fait', en: 'What was done' },
      localized: true,
      required: true,
    },
    {
      name: 'next',
      type: 'textarea',
      label: { fr: 'Ce qui vient', en: 'What is next' },
      localized: true,
    },
    {
      name: 'risks',
      type: 'textarea',
      label: { fr: 'Risques', en: 'Risks' },
      access: { read: staff },
    },
    {
      name: 'completes',
      type: 'relationship',
      relationTo: 'progress-reports',
      label: { fr: 'Complète le point', en: 'Completes the report' },
      index: true,
      admin: {
        position: 'sidebar',
        description: {
          fr: 'Le point publié que celui-ci rectifie ou complète.',
          en: 'The published report that this one corrects or completes.',
        },
      },
    },
    authorField,
    {
      name: 'suggestedWeather',
      type: 'select',
      label: { fr: 'Météo suggérée par les faits', en: 'Weather the facts suggested' },
      options: optionsOf(weathers),
      access: { create: nobody, update: nobody },
      admin: { readOnly: true, position: 'sidebar' },
    },
    momentField({
      name: 'publishedAt',
      label: { fr: 'Publié le', en: 'Published on' },
      index: true,
      access: { create: nobody, update: nobody },
      admin: { readOnly: true, position: 'sidebar' },
    }),
    provenance(sampleField),
  ],
}
