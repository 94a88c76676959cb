import type { CollectionConfig } from 'payload'

import { consentingSpeakers } from '@/access/agenda'
import { anyOf, managed, managers, nobody, staff, writers } from '@/access/rules'
import { availabilitiesField } from '@/collections/fields/availabilities'
import { dayField } from '@/collections/fields/date'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { externalIdField, guidField } from '@/collections/fields/imported'
import { joinField } from '@/collections/fields/join'
import { linksField } from '@/collections/fields/links'
import { provenance } from '@/collections/fields/provenance'
import { group } from '@/collections/groups'
import { publishing } from '@/collections/publishing'

import { assignCode } from './hooks/assign-code'
import { checkAvailabilities } from './hooks/check-availabilities'

const ofStaff = { read: staff, ...managed }

/** Someone who speaks in a session. Public only with their consent, by a code that tells nothing. */
export const Speakers: CollectionConfig<'speakers'> = {
  slug: 'speakers',
  labels: {
    singular: { fr: 'Intervenant ou intervenante', en: 'Speaker' },
    plural: { fr: 'Intervenants et intervenantes', en: 'Speakers' },
  },
  graphQL: { singularName: 'Speaker', pluralName: 'Speakers' },
  typescript: { interface: 'Speaker' },
  defaultSort: 'name',
  admin: {
    useAsTitle: 'name',
    group: group.agenda,
    listSearchableFields: ['name', 'code'],
    defaultColumns: ['name', 'organisation', 'consentToPublish', '_status'],
  },
  versions: publishing,
  trash: true,
  access: {
    create: managers,
    read: anyOf(staff, consentingSpeakers),
    update: writers,
    delete: managers,
    readVersions: staff,
  },
  hooks: { beforeValidate: [assignCode, checkAvailabilities] },
  fields: [
    flagNotices,
    { name: 'name', type: 'text', label: { fr: 'Nom', en: 'Name' }, required: true, index: true },
    {
      name: 'code',
      type: 'text',
      label: { fr: 'Identifiant public', en: 'Public id' },
      unique: true,
      index: true,
      access: { create: nobody, update: nobody },
      hooks: { beforeDuplicate: [() => null] }, // another is drawn
      admin: {
        readOnly: true,
        position: 'sidebar',
        description: {
          fr: 'Tiré au sort par le serveur.',
          en: 'Drawn at random by the server.',
        },
      },
    },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: { fr: 'Organisation', en: 'Organisation' },
      index: true,
    },
    {
      name: 'biography',
      type: 'textarea',
      label: { fr: 'Biographie', en: 'Biography' },
      localized: true,
    },
    { name: 'photo', type: 'upload', relationTo: 'media', label: { fr: 'Photo', en: 'Photo' } },
    linksField,
    {
      type: 'row',
      fields: [
        {
          name: 'email',
          type: 'email',
          label: { fr: 'Adresse e-mail', en: 'E-mail address' },
          access: ofStaff,
          admin: { width: '50%' },
        },
        {
          name: 'phone',
          type: 'text',
          label: { fr: 'Téléphone', en: 'Phone' },
          access: ofStaff,
          admin: { width: '50%' },
        },
      ],
    },
    availabilitiesField,
    {
      type: 'row',
      fields: [
        {
          name: 'consentToPublish',
          type: 'checkbox',
          label: { fr: 'Accepte d’être nommé en public', en: 'Agrees to be named in public' },
          defaultValue: false,
          index: true,
          access: ofStaff,
          admin: { width: '33%' },
        },
        {
          name: 'consentToRecord',
          type: 'checkbox',
          label: { fr: 'Accepte d’être enregistré', en: 'Agrees to be recorded' },
          defaultValue: false,
          access: ofStaff,
          admin: { width: '33%' },
        },
        dayField({
          name: 'consentDate',
          label: { fr: 'Accord donné le', en: 'Consent given on' },
          access: ofStaff,
          admin: { width: '34%' },
        }),
      ],
    },
    joinField({
      name: 'sessions',
      collection: 'event-sessions',
      on: 'speakers',
      defaultSort: 'code',
      label: { fr: 'Sessions', en: 'Sessions' },
      admin: { defaultColumns: ['code', 'title', 'event', 'start', 'state'] },
    }),
    guidField,
    externalIdField,
    provenance(sampleField),
  ],
}
