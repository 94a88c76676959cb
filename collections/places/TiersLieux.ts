import type { CollectionConfig } from 'payload'

import { anyOf, managers, nobody, published, staff, writers } from '@/access/rules'
import { addressFields } from '@/collections/fields/address'
import { capacityFields } from '@/collections/fields/capacity'
import { contactFields } from '@/collections/fields/contact'
import { dayField } from '@/collections/fields/date'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { externalIdsField, identifierFields } from '@/collections/fields/identifiers'
import { joinField } from '@/collections/fields/join'
import { labelFields, offerFields } from '@/collections/fields/mediation'
import { networkFields } from '@/collections/fields/network'
import { optionsOf } from '@/collections/fields/options'
import { placeNotices } from '@/collections/fields/place-notices'
import { positionPicker } from '@/collections/fields/position-picker'
import { provenance } from '@/collections/fields/provenance'
import { slugField } from '@/collections/fields/slug'
import { visitFields } from '@/collections/fields/visit'
import { group } from '@/collections/groups'
import { checkDocument } from '@/collections/hooks/check-document'
import { publishing } from '@/collections/publishing'
import { callFamilies, families, managements, placeStates } from '@/src/domain/places/place'
import { tiersLieuProblem } from '@/src/domain/places/tiers-lieu.rules'
import type { TiersLieu } from '@/src/payload-types'

import { forgetMerge, forgetMergeBeside } from './hooks/forget-merge'

/** A tiers-lieu of the metropolis: where it is, what it offers, who runs it. */
export const TiersLieux: CollectionConfig<'tiers-lieux'> = {
  slug: 'tiers-lieux',
  labels: {
    singular: { fr: 'Tiers-lieu', en: 'Tiers-lieu' },
    plural: { fr: 'Tiers-lieux', en: 'Tiers-lieux' },
  },
  graphQL: { singularName: 'TiersLieu', pluralName: 'TiersLieux' },
  typescript: { interface: 'TiersLieu' },
  defaultSort: 'name',
  admin: {
    useAsTitle: 'name',
    group: group.places,
    listSearchableFields: ['name', 'street', 'siret'],
    defaultColumns: ['name', 'commune', 'families', 'state', 'verifiedAt', '_status'],
    components: {
      beforeListTable: [
        '@/src/components/places/PlaceFilters#PlaceFilters',
        '@/src/components/places/PlaceListLinks#PlaceListLinks',
      ],
    },
  },
  versions: publishing,
  trash: true,
  indexes: [{ fields: ['latitude', 'longitude'] }], // what a map shows of them
  access: {
    create: writers,
    read: anyOf(staff, published),
    update: writers,
    delete: managers,
    readVersions: staff,
  },
  hooks: {
    beforeValidate: [checkDocument<TiersLieu>(tiersLieuProblem)],
    beforeChange: [forgetMerge],
    afterChange: [forgetMergeBeside],
  },
  fields: [
    flagNotices,
    placeNotices,
    { name: 'name', type: 'text', label: { fr: 'Nom', en: 'Name' }, required: true, index: true },
    {
      name: 'state',
      type: 'select',
      label: { fr: 'État', en: 'State' },
      options: optionsOf(placeStates),
      index: true,
      admin: {
        position: 'sidebar',
        description: { fr: 'Vide\u00A0: aucune source ne le dit.', en: 'Empty: no source says.' },
      },
    },
    dayField({
      name: 'verifiedAt',
      label: { fr: 'Vérifié le', en: 'Verified on' },
      index: true,
      admin: { position: 'sidebar' },
    }),
    {
      type: 'tabs',
      tabs: [
        {
          label: { fr: 'Présentation', en: 'Description' },
          fields: [
            {
              name: 'families',
              type: 'select',
              hasMany: true,
              label: { fr: 'Familles', en: 'Families' },
              options: optionsOf(families),
              index: true,
            },
            {
              name: 'callFamilies',
              type: 'select',
              hasMany: true,
              label: {
                fr: 'Familles de l’appel métropolitain',
                en: 'Families of the metropolitan call',
              },
              options: optionsOf(callFamilies),
              index: true,
            },
            dayField({
              name: 'openedOn',
              label: { fr: 'Ouvert depuis le', en: 'Open since' },
              index: true,
            }),
            {
              name: 'summary',
              type: 'textarea',
              label: { fr: 'Résumé', en: 'Summary' },
              localized: true,
              maxLength: 280, // mednum’s own limit
            },
            {
              name: 'description',
              type: 'richText',
              label: { fr: 'Présentation', en: 'Description' },
              localized: true,
            },
            {
              name: 'photos',
              type: 'upload',
              relationTo: 'media',
              hasMany: true,
              label: { fr: 'Photos', en: 'Photos' },
              admin: {
                description: {
                  fr: 'Chacune porte son crédit.',
                  en: 'Each carries its credit.',
                },
              },
            },
            {
              name: 'actions',
              type: 'relationship',
              relationTo: 'actions',
              hasMany: true,
              label: { fr: 'Actions', en: 'Actions' },
              index: true,
            },
            {
              name: 'events',
              type: 'relationship',
              relationTo: 'events',
              hasMany: true,
              label: { fr: 'Éditions accueillies', en: 'Editions hosted' },
            },
            joinField({
              name: 'trainingSessions',
              collection: 'training-sessions',
              on: 'tiersLieu',
              defaultSort: 'startDate',
              label: { fr: 'Sessions de formation', en: 'Training sessions' },
              admin: { defaultColumns: ['title', 'startDate', 'capacity', 'status'] },
            }),
          ],
        },
        {
          label: { fr: 'Adresse et horaires', en: 'Address and hours' },
          fields: [positionPicker, ...addressFields, ...visitFields],
        },
        {
          label: { fr: 'Offre', en: 'Offer' },
          fields: [...offerFields, ...capacityFields],
        },
        {
          label: { fr: 'Structure et sources', en: 'Organisation and sources' },
          fields: [
            {
              type: 'row',
              fields: [
                {
                  name: 'managingOrganisation',
                  type: 'relationship',
                  relationTo: 'organisations',
                  label: { fr: 'Structure gestionnaire', en: 'Managing organisation' },
                  index: true,
                  admin: { width: '50%' },
                },
                {
                  name: 'management',
                  type: 'select',
                  label: { fr: 'Forme juridique', en: 'Legal form' },
                  options: optionsOf(managements),
                  index: true,
                  admin: { width: '50%' },
                },
              ],
            },
            identifierFields,
            ...labelFields,
            ...networkFields,
          ],
        },
        {
          label: { fr: 'Suivi', en: 'Follow-up' },
          fields: [
            {
              name: 'referent',
              type: 'group',
              label: { fr: 'Référent (jamais public)', en: 'Referent (never public)' },
              access: { read: writers },
              fields: contactFields,
            },
            joinField({
              name: 'checks',
              collection: 'place-checks',
              on: 'place',
              defaultSort: '-askedAt',
              label: { fr: 'Vérifications', en: 'Checks' },
              access: { read: writers },
              admin: { defaultColumns: ['askedAt', 'sentTo', 'answer', 'answeredAt'] },
            }),
            joinField({
              name: 'suggestions',
              collection: 'place-suggestions',
              on: 'place',
              defaultSort: '-createdAt',
              label: { fr: 'Propositions', en: 'Suggestions' },
              access: { read: staff },
              admin: { defaultColumns: ['message', 'kind', 'status', 'createdAt'] },
            }),
            joinField({
              name: 'supportRecords',
              collection: 'support-records',
              on: 'place',
              defaultSort: '-createdAt',
              label: { fr: 'Accompagnement', en: 'Support' },
              access: { read: staff },
              admin: { defaultColumns: ['title', 'stage', 'companion'] },
            }),
          ],
        },
      ],
    },
    provenance(
      slugField('name'),
      { name: 'source', type: 'text', label: { fr: 'Source', en: 'Source' } },
      externalIdsField,
      {
        // Its id alone: nobody reads one through the other, and the one that was merged is in the trash.
        name: 'mergedInto',
        type: 'text',
        label: { fr: 'Fusionné dans (identifiant)', en: 'Merged into (identifier)' },
        index: true,
        access: { create: nobody, update: nobody },
        admin: { condition: (data) => Boolean(data.mergedInto) },
      },
      sampleField,
    ),
  ],
}
