import type { CollectionConfig } from 'payload'

import { managers, staff } from '@/access/rules'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { optionsOf } from '@/collections/fields/options'
import { periodFields } from '@/collections/fields/period'
import { provenance } from '@/collections/fields/provenance'
import { group } from '@/collections/groups'
import { checkDocument } from '@/collections/hooks/check-document'
import { colleges, memberRoles } from '@/src/domain/committee/member'
import { periodProblem } from '@/src/domain/platform/time/period'
import type { CommitteeMember } from '@/src/payload-types'

import { refreshMeetingsOfMember } from './hooks/list-participants'

/** A person who sits on the committee during a mandate. */
export const CommitteeMembers: CollectionConfig<'committee-members'> = {
  slug: 'committee-members',
  labels: {
    singular: { fr: 'Membre du comité', en: 'Committee member' },
    plural: { fr: 'Membres du comité', en: 'Committee members' },
  },
  defaultSort: 'name',
  admin: {
    useAsTitle: 'name',
    group: group.committee,
    listSearchableFields: ['name'],
    defaultColumns: ['name', 'organisation', 'college', 'role', 'startDate', 'endDate'],
  },
  trash: true,
  access: {
    create: managers,
    read: staff,
    update: managers,
    delete: managers,
  },
  hooks: {
    beforeValidate: [checkDocument<CommitteeMember>(periodProblem)],
    afterChange: [refreshMeetingsOfMember],
  },
  fields: [
    flagNotices,
    { name: 'name', type: 'text', label: { fr: 'Nom', en: 'Name' }, required: true, index: true },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: { fr: 'Organisation', en: 'Organisation' },
      index: true,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'college',
          type: 'select',
          label: { fr: 'Collège', en: 'College' },
          options: optionsOf(colleges),
          defaultValue: 'other',
          required: true,
          index: true,
          admin: { width: '50%' },
        },
        {
          name: 'role',
          type: 'select',
          label: { fr: 'Fonction', en: 'Role' },
          options: optionsOf(memberRoles),
          defaultValue: 'member',
          required: true,
          admin: { width: '50%' },
        },
      ],
    },
    periodFields,
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      label: { fr: 'Compte', en: 'User account' },
      index: true,
      admin: {
        description: {
          fr: 'Avec un compte, la personne répond elle-même aux convocations.',
          en: 'With an account, the person answers convocations themself.',
        },
      },
    },
    provenance(sampleField),
  ],
}
