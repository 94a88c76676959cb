import type { CollectionConfig } from 'payload'

import { anyOf, managers, publishedWith, staff } from '@/access/rules'
import { dayField } from '@/collections/fields/date'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { provenance } from '@/collections/fields/provenance'
import { weightField } from '@/collections/fields/weight'
import { group } from '@/collections/groups'
import { checkDocument } from '@/collections/hooks/check-document'
import { publishingWhole } from '@/collections/publishing'
import { milestoneProblem } from '@/src/domain/strategy/milestone.rules'
import type { Milestone } from '@/src/payload-types'

/** A dated step of an action; done on the day it says. */
export const Milestones: CollectionConfig<'milestones'> = {
  slug: 'milestones',
  labels: {
    singular: { fr: 'Jalon', en: 'Milestone' },
    plural: { fr: 'Jalons', en: 'Milestones' },
  },
  defaultSort: 'dueDate',
  admin: {
    useAsTitle: 'label',
    group: group.strategy,
    defaultColumns: ['label', 'action', 'dueDate', 'doneDate', 'weight'],
  },
  versions: publishingWhole,
  trash: true,
  access: {
    create: managers,
    read: anyOf(staff, publishedWith('action')),
    update: managers,
    delete: managers,
    readVersions: staff,
  },
  hooks: { beforeValidate: [checkDocument<Milestone>(milestoneProblem)] },
  fields: [
    flagNotices,
    {
      name: 'label',
      type: 'text',
      label: { fr: 'Libellé', en: 'Label' },
      localized: true,
      required: true,
    },
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
          name: 'dueDate',
          label: { fr: 'Échéance', en: 'Due date' },
          required: true,
          index: true,
        }),
        dayField({ name: 'doneDate', label: { fr: 'Fait le', en: 'Done on' }, index: true }),
      ],
    },
    weightField,
    {
      name: 'postponements',
      type: 'array',
      label: { fr: 'Reports', en: 'Postponements' },
      labels: {
        singular: { fr: 'Report', en: 'Postponement' },
        plural: { fr: 'Reports', en: 'Postponements' },
      },
      access: { read: staff },
      admin: { initCollapsed: true },
      fields: [
        {
          type: 'row',
          fields: [
            dayField({ name: 'from', label: { fr: 'Prévu le', en: 'Was due on' }, required: true }),
            dayField({ name: 'to', label: { fr: 'Reporté au', en: 'Put off to' }, required: true }),
            dayField({ name: 'decidedOn', label: { fr: 'Décidé le', en: 'Decided on' } }),
          ],
        },
        {
          name: 'reason',
          type: 'textarea',
          label: { fr: 'Motif', en: 'Reason' },
          required: true,
        },
      ],
    },
    provenance(sampleField),
  ],
}
