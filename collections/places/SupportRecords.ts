import type { CollectionConfig } from 'payload'

import { anyOf, managed, managers } from '@/access/rules'
import { accompanying } from '@/access/support'
import { dayField } from '@/collections/fields/date'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { wholeNumberField } from '@/collections/fields/number'
import { optionsOf } from '@/collections/fields/options'
import { provenance } from '@/collections/fields/provenance'
import { group } from '@/collections/groups'
import { checkDocument } from '@/collections/hooks/check-document'
import { supportStages } from '@/src/domain/places/support'
import { supportProblem } from '@/src/domain/places/support.rules'
import type { SupportRecord } from '@/src/payload-types'

/** How the metropolis accompanies a place. Never public. */
export const SupportRecords: CollectionConfig<'support-records'> = {
  slug: 'support-records',
  labels: {
    singular: { fr: 'Accompagnement', en: 'Support record' },
    plural: { fr: 'Accompagnements', en: 'Support records' },
  },
  defaultSort: '-createdAt',
  admin: {
    useAsTitle: 'title',
    group: group.places,
    listSearchableFields: ['title'],
    defaultColumns: ['title', 'place', 'stage', 'companion', 'updatedAt'],
  },
  trash: true,
  access: {
    create: managers,
    read: anyOf(managers, accompanying),
    update: anyOf(managers, accompanying),
    delete: managers,
  },
  hooks: { beforeValidate: [checkDocument<SupportRecord>(supportProblem)] },
  fields: [
    flagNotices,
    {
      name: 'title',
      type: 'text',
      label: { fr: 'Objet', en: 'Subject' },
      required: true,
      index: true,
      access: managed,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'place',
          type: 'relationship',
          relationTo: 'tiers-lieux',
          label: { fr: 'Lieu', en: 'Place' },
          required: true,
          index: true,
          access: managed,
          admin: { width: '34%' },
        },
        {
          name: 'stage',
          type: 'select',
          label: { fr: 'Étape', en: 'Stage' },
          options: optionsOf(supportStages),
          defaultValue: 'first-contact',
          required: true,
          index: true,
          admin: { width: '33%' },
        },
        {
          name: 'companion',
          type: 'relationship',
          relationTo: 'users',
          label: { fr: 'Accompagné par', en: 'Accompanied by' },
          index: true,
          access: managed,
          admin: {
            width: '33%',
            description: {
              fr: 'Lit et complète cette fiche, sauf avec un compte de rédaction.',
              en: 'Reads and completes this record, unless with an editor’s account.',
            },
          },
        },
      ],
    },
    {
      name: 'needs',
      type: 'textarea',
      label: { fr: 'Besoins', en: 'Needs' },
    },
    {
      name: 'visits',
      type: 'array',
      label: { fr: 'Visites', en: 'Visits' },
      labels: {
        singular: { fr: 'Visite', en: 'Visit' },
        plural: { fr: 'Visites', en: 'Visits' },
      },
      fields: [
        dayField({ name: 'date', label: { fr: 'Le', en: 'On' }, required: true }),
        { name: 'note', type: 'textarea', label: { fr: 'Note', en: 'Note' }, required: true },
      ],
    },
    {
      name: 'grants',
      type: 'array',
      label: { fr: 'Aides', en: 'Grants' },
      labels: { singular: { fr: 'Aide', en: 'Grant' }, plural: { fr: 'Aides', en: 'Grants' } },
      access: managed,
      fields: [
        { name: 'scheme', type: 'text', label: { fr: 'Dispositif', en: 'Scheme' }, required: true },
        {
          type: 'row',
          fields: [
            wholeNumberField({
              name: 'asked',
              label: { fr: 'Demandé (en euros)', en: 'Asked for (euros)' },
              admin: { width: '34%' },
            }),
            wholeNumberField({
              name: 'given',
              label: { fr: 'Accordé (en euros)', en: 'Given (euros)' },
              admin: { width: '33%' },
            }),
            dayField({
              name: 'givenOn',
              label: { fr: 'Accordé le', en: 'Given on' },
              admin: { width: '33%' },
            }),
          ],
        },
      ],
    },
    {
      name: 'nextStep',
      type: 'group',
      label: { fr: 'Prochaine étape', en: 'Next step' },
      fields: [
        { name: 'what', type: 'text', label: { fr: 'Quoi', en: 'What' } },
        {
          type: 'row',
          fields: [
            dayField({
              name: 'date',
              label: { fr: 'Pour le', en: 'By' },
              index: true,
              admin: { width: '50%' },
            }),
            {
              name: 'person',
              type: 'relationship',
              relationTo: 'users',
              label: { fr: 'Par', en: 'Who' },
              index: true,
              admin: { width: '50%' },
            },
          ],
        },
      ],
    },
    provenance(sampleField),
  ],
}
