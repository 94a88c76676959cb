import type { CollectionConfig } from 'payload'

import { anyOf, managers, published, staff, writers } from '@/access/rules'
import { contactFields } from '@/collections/fields/contact'
import { dayField } from '@/collections/fields/date'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { joinField } from '@/collections/fields/join'
import { moduleContentField } from '@/collections/fields/module-content'
import { wholeNumberField } from '@/collections/fields/number'
import { optionsOf } from '@/collections/fields/options'
import { provenance } from '@/collections/fields/provenance'
import { slugField } from '@/collections/fields/slug'
import { qualiopiNotice } from '@/collections/fields/training-notices'
import { group } from '@/collections/groups'
import { checkDocument } from '@/collections/hooks/check-document'
import { publishing } from '@/collections/publishing'
import {
  audiences,
  digCompAreas,
  levels,
  licences,
  teachingLanguages,
} from '@/src/domain/training/module'
import { qualiopiFields } from '@/src/domain/training/qualiopi'
import { trainingModuleProblem } from '@/src/domain/training/training-module.rules'
import type { TrainingModule } from '@/src/payload-types'

/** What can be learnt in one go: its content, and what the public is told before it enrols. */
export const TrainingModules: CollectionConfig<'training-modules'> = {
  slug: 'training-modules',
  labels: {
    singular: { fr: 'Module de formation', en: 'Training module' },
    plural: { fr: 'Modules de formation', en: 'Training modules' },
  },
  graphQL: { singularName: 'TrainingModule', pluralName: 'TrainingModules' },
  typescript: { interface: 'TrainingModule' },
  defaultSort: 'slug',
  admin: {
    useAsTitle: 'title',
    group: group.training,
    listSearchableFields: ['title', 'slug'],
    defaultColumns: ['title', 'level', 'audiences', 'duration', '_status'],
  },
  versions: publishing,
  trash: true,
  access: {
    create: writers,
    read: anyOf(staff, published),
    update: writers,
    delete: managers,
    readVersions: staff,
  },
  hooks: { beforeValidate: [checkDocument<TrainingModule>(trainingModuleProblem)] },
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
      type: 'tabs',
      tabs: [
        {
          label: { fr: 'Présentation', en: 'Description' },
          fields: [
            {
              type: 'row',
              fields: [
                {
                  name: 'level',
                  type: 'select',
                  label: { fr: 'Niveau', en: 'Level' },
                  options: optionsOf(levels),
                  defaultValue: 'beginner',
                  required: true,
                  index: true,
                  admin: { width: '34%' },
                },
                {
                  name: 'audiences',
                  type: 'select',
                  hasMany: true,
                  label: { fr: 'Publics', en: 'Audiences' },
                  options: optionsOf(audiences),
                  index: true,
                  admin: { width: '33%' },
                },
                wholeNumberField({
                  name: 'duration',
                  label: qualiopiFields.duration,
                  min: 1,
                  index: true,
                  admin: { width: '33%' },
                }),
              ],
            },
            {
              name: 'objectives',
              type: 'textarea',
              label: qualiopiFields.objectives,
              localized: true,
            },
            {
              name: 'prerequisites',
              type: 'textarea',
              label: qualiopiFields.prerequisites,
              localized: true,
              admin: {
                description: {
                  fr: 'Écrivez «\u00A0Aucun\u00A0» s’il n’en faut pas.',
                  en: 'Write “None” when there is none.',
                },
              },
            },
            {
              name: 'digCompAreas',
              type: 'select',
              hasMany: true,
              label: { fr: 'Domaines DigComp 2.2', en: 'DigComp 2.2 areas' },
              options: optionsOf(digCompAreas),
              index: true,
            },
            {
              name: 'actions',
              type: 'relationship',
              relationTo: 'actions',
              hasMany: true,
              label: { fr: 'Actions', en: 'Actions' },
              index: true,
            },
          ],
        },
        {
          label: { fr: 'Contenu', en: 'Content' },
          fields: [
            moduleContentField,
            {
              type: 'row',
              fields: [
                {
                  name: 'licence',
                  type: 'select',
                  label: { fr: 'Licence', en: 'Licence' },
                  options: optionsOf(licences),
                  defaultValue: 'cc-by-sa',
                  required: true,
                  index: true,
                  admin: { width: '50%' },
                },
                {
                  name: 'language',
                  type: 'select',
                  label: { fr: 'Langue d’enseignement', en: 'Language of teaching' },
                  options: optionsOf(teachingLanguages),
                  defaultValue: 'fr',
                  required: true,
                  index: true,
                  admin: { width: '50%' },
                },
              ],
            },
          ],
        },
        {
          label: { fr: 'Fiche Qualiopi', en: 'Qualiopi sheet' },
          admin: {
            description: {
              fr: 'Ce que le public doit savoir avant de s’inscrire (indicateur 1), avec les objectifs, les prérequis et la durée.',
              en: 'What the public has to know before it enrols (indicator 1), with the objectives, the prerequisites and the duration.',
            },
          },
          fields: [
            qualiopiNotice,
            {
              type: 'row',
              fields: [
                {
                  name: 'accessTerms',
                  type: 'textarea',
                  label: qualiopiFields.accessTerms,
                  localized: true,
                  admin: { width: '50%' },
                },
                {
                  name: 'accessDelays',
                  type: 'textarea',
                  label: qualiopiFields.accessDelays,
                  localized: true,
                  admin: { width: '50%' },
                },
              ],
            },
            {
              type: 'row',
              fields: [
                wholeNumberField({
                  name: 'price',
                  label: qualiopiFields.price,
                  admin: { width: '50%', description: { fr: '0\u00A0: gratuit.', en: '0: free.' } },
                }),
                dayField({
                  name: 'informationDate',
                  label: qualiopiFields.informationDate,
                  admin: { width: '50%' },
                }),
              ],
            },
            {
              name: 'contact',
              type: 'group',
              label: qualiopiFields.contact,
              fields: contactFields,
            },
            { name: 'methods', type: 'textarea', label: qualiopiFields.methods, localized: true },
            {
              name: 'assessment',
              type: 'textarea',
              label: qualiopiFields.assessment,
              localized: true,
            },
            {
              name: 'accessibility',
              type: 'textarea',
              label: qualiopiFields.accessibility,
              localized: true,
            },
          ],
        },
        {
          label: { fr: 'Parcours et sessions', en: 'Paths and sessions' },
          fields: [
            joinField({
              name: 'paths',
              collection: 'training-paths',
              on: 'modules',
              defaultSort: 'slug', // on SQLite, Payload 3.90 cannot sort such a join by a translation
              label: { fr: 'Parcours', en: 'Paths' },
              admin: { allowCreate: false, defaultColumns: ['title', 'modules', '_status'] },
            }),
            joinField({
              name: 'sessions',
              collection: 'training-sessions',
              on: 'subject',
              defaultSort: 'startDate',
              label: { fr: 'Sessions', en: 'Sessions' },
              admin: {
                allowCreate: false,
                defaultColumns: ['title', 'startDate', 'place', 'capacity', 'status'],
              },
            }),
          ],
        },
      ],
    },
    provenance(slugField(), sampleField),
  ],
}
