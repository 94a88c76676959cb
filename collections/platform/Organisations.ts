import type { CollectionConfig } from 'payload'

import { anyOf, managers, published, staff, writers } from '@/access/rules'
import { contactFields } from '@/collections/fields/contact'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { joinField } from '@/collections/fields/join'
import { optionsOf } from '@/collections/fields/options'
import { provenance } from '@/collections/fields/provenance'
import { slugField } from '@/collections/fields/slug'
import { webAddressField } from '@/collections/fields/web-address'
import { group } from '@/collections/groups'
import { keepSupplier } from '@/collections/strategy/hooks/refuse-deleting-claimed'
import { publishing } from '@/collections/publishing'
import { organisationKinds } from '@/src/domain/platform/account/organisation-kinds'

/** A partner, a structure or an employer: one directory for the five domains. */
export const Organisations: CollectionConfig<'organisations'> = {
  slug: 'organisations',
  labels: {
    singular: { fr: 'Organisation', en: 'Organisation' },
    plural: { fr: 'Organisations', en: 'Organisations' },
  },
  defaultSort: 'name',
  admin: {
    useAsTitle: 'name',
    group: group.platform,
    defaultColumns: ['name', 'kind', 'website', '_status'],
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
  hooks: { beforeDelete: [keepSupplier] },
  fields: [
    flagNotices,
    { name: 'name', type: 'text', label: { fr: 'Nom', en: 'Name' }, required: true, index: true },
    {
      name: 'kind',
      type: 'select',
      label: { fr: 'Nature', en: 'Kind' },
      options: optionsOf(organisationKinds),
      defaultValue: 'other',
      required: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'description',
      type: 'textarea',
      label: { fr: 'Présentation', en: 'Description' },
      localized: true,
    },
    webAddressField({ name: 'website', label: { fr: 'Site web', en: 'Website' } }),
    { name: 'logo', type: 'upload', relationTo: 'media', label: { fr: 'Logo', en: 'Logo' } },
    {
      name: 'contact',
      type: 'group',
      label: { fr: 'Contact interne', en: 'Internal contact' },
      access: { read: staff },
      fields: contactFields,
    },
    joinField({
      name: 'tiersLieux',
      collection: 'tiers-lieux',
      on: 'managingOrganisation',
      defaultSort: 'name',
      label: { fr: 'Tiers-lieux gérés', en: 'Tiers-lieux managed' },
      admin: { defaultColumns: ['name', 'commune', 'state', '_status'] },
    }),
    provenance(slugField('name'), sampleField),
  ],
}
