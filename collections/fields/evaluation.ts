import type { ArrayField, Field } from 'payload'

import { dayField } from './date'
import { webAddressField } from './web-address'

/** Who evaluates an experiment, when, and what shows it. */
export const evaluationFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'evaluator',
        type: 'relationship',
        relationTo: 'organisations',
        label: { fr: 'Évaluée par', en: 'Evaluated by' },
        admin: { width: '50%' },
      },
      dayField({
        name: 'evaluationDate',
        label: { fr: 'Évaluée le', en: 'Evaluated on' },
        admin: { width: '50%' },
      }),
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'evidence',
        type: 'upload',
        relationTo: 'media',
        label: { fr: 'Rapport d’évaluation', en: 'Evaluation report' },
        admin: { width: '50%' },
      },
      webAddressField({
        name: 'evidenceLink',
        label: { fr: 'Ou son adresse', en: 'Or its address' },
        admin: { width: '50%' },
      }),
    ],
  },
]

/** Where what was tried was then deployed, commune by commune. */
export const deploymentsField: ArrayField = {
  name: 'deployments',
  type: 'array',
  label: { fr: 'Déploiement', en: 'Deployment' },
  labels: {
    singular: { fr: 'Commune déployée', en: 'Deployed commune' },
    plural: { fr: 'Communes déployées', en: 'Deployed communes' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'commune',
          type: 'relationship',
          relationTo: 'communes',
          label: { fr: 'Commune', en: 'Commune' },
          required: true,
          admin: { width: '50%' },
        },
        dayField({
          name: 'date',
          label: { fr: 'Depuis le', en: 'Since' },
          admin: { width: '50%' },
        }),
      ],
    },
  ],
}
