import type { CollectionConfig } from 'payload'

import { anyOf, managers, published, staff } from '@/access/rules'
import { deploymentsField, evaluationFields } from '@/collections/fields/evaluation'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { wholeNumberField } from '@/collections/fields/number'
import { optionsOf } from '@/collections/fields/options'
import { periodFields } from '@/collections/fields/period'
import { provenance } from '@/collections/fields/provenance'
import { slugField } from '@/collections/fields/slug'
import { group } from '@/collections/groups'
import { publishing } from '@/collections/publishing'
import { experimentDecisions, experimentStates } from '@/src/domain/strategy/experiment'

import { checkExperiment } from './hooks/check-experiment'

/** Something tried in a few communes, evaluated before it is deployed across the metropolis. */
export const Experiments: CollectionConfig<'experiments'> = {
  slug: 'experiments',
  labels: {
    singular: { fr: 'Expérimentation', en: 'Experiment' },
    plural: { fr: 'Expérimentations', en: 'Experiments' },
  },
  defaultSort: '-startDate',
  admin: {
    useAsTitle: 'title',
    group: group.strategy,
    defaultColumns: ['title', 'action', 'communes', 'state', 'decision', '_status'],
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
  hooks: { beforeValidate: [checkExperiment] },
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
      name: 'action',
      type: 'relationship',
      relationTo: 'actions',
      label: { fr: 'Action', en: 'Action' },
      index: true,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'communes',
          type: 'relationship',
          relationTo: 'communes',
          hasMany: true,
          label: { fr: 'Communes concernées', en: 'Communes concerned' },
          admin: { width: '50%' },
        },
        {
          name: 'organisations',
          type: 'relationship',
          relationTo: 'organisations',
          hasMany: true,
          label: { fr: 'Organisations', en: 'Organisations' },
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'state',
      type: 'select',
      label: { fr: 'État', en: 'State' },
      options: optionsOf(experimentStates),
      index: true,
    },
    periodFields,
    {
      name: 'sites',
      type: 'array',
      label: { fr: 'Ce qui est essayé, et où', en: 'What is tried, and where' },
      labels: {
        singular: { fr: 'Essai', en: 'Trial' },
        plural: { fr: 'Essais', en: 'Trials' },
      },
      fields: [
        {
          name: 'commune',
          type: 'relationship',
          relationTo: 'communes',
          label: { fr: 'Commune', en: 'Commune' },
        },
        {
          name: 'what',
          type: 'text',
          label: { fr: 'Ce qui est essayé', en: 'What is tried' },
          localized: true,
          required: true,
        },
      ],
    },
    {
      name: 'protocol',
      type: 'textarea',
      label: { fr: 'Protocole', en: 'Protocol' },
      localized: true,
    },
    {
      name: 'criteria',
      type: 'array',
      label: { fr: 'Critères d’évaluation', en: 'Evaluation criteria' },
      labels: {
        singular: { fr: 'Critère', en: 'Criterion' },
        plural: { fr: 'Critères', en: 'Criteria' },
      },
      maxRows: 20,
      fields: [
        {
          name: 'label',
          type: 'text',
          label: { fr: 'Critère', en: 'Criterion' },
          localized: true,
          required: true,
        },
        wholeNumberField({
          name: 'score',
          label: { fr: 'Note, de 0 à 5', en: 'Score, from 0 to 5' },
          max: 5,
        }),
        {
          name: 'comment',
          type: 'textarea',
          label: { fr: 'Commentaire', en: 'Comment' },
          localized: true,
        },
      ],
    },
    ...evaluationFields,
    {
      name: 'conclusion',
      type: 'textarea',
      label: { fr: 'Conclusion', en: 'Conclusion' },
      localized: true,
    },
    {
      name: 'decision',
      type: 'select',
      label: { fr: 'Décision', en: 'Decision' },
      options: optionsOf(experimentDecisions),
      index: true,
    },
    {
      name: 'decisionReasons',
      type: 'textarea',
      label: { fr: 'Raisons de la décision', en: 'Reasons for the decision' },
      localized: true,
    },
    {
      name: 'committeeDecision',
      type: 'relationship',
      relationTo: 'decisions',
      label: { fr: 'Décision du comité', en: 'Decision of the committee' },
    },
    deploymentsField,
    {
      name: 'source',
      type: 'text',
      label: { fr: 'Source', en: 'Source' },
      admin: {
        description: {
          fr: 'Le texte officiel qui nomme l’expérimentation.',
          en: 'The official text that names the experiment.',
        },
      },
    },
    provenance(slugField(), sampleField),
  ],
}
