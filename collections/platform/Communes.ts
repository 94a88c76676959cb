import type { CollectionConfig } from 'payload'

import { anyOf, hasRole, outOfTrash, staff } from '@/access/rules'
import { dayField } from '@/collections/fields/date'
import { joinField } from '@/collections/fields/join'
import { group } from '@/collections/groups'

/** A commune of the metropolis, with the time it has been a member. */
export const Communes: CollectionConfig<'communes'> = {
  slug: 'communes',
  labels: {
    singular: { fr: 'Commune', en: 'Commune' },
    plural: { fr: 'Communes', en: 'Communes' },
  },
  defaultSort: 'name',
  admin: {
    useAsTitle: 'name',
    group: group.platform,
    defaultColumns: ['name', 'inseeCode', 'population', 'memberSince', 'memberUntil'],
  },
  trash: true,
  access: {
    create: hasRole('admin'),
    read: anyOf(staff, outOfTrash),
    update: hasRole('admin'),
    delete: hasRole('admin'),
  },
  fields: [
    { name: 'name', type: 'text', label: { fr: 'Nom', en: 'Name' }, required: true, index: true },
    {
      name: 'inseeCode',
      type: 'text',
      label: { fr: 'Code INSEE', en: 'INSEE code' },
      required: true,
      unique: true,
      index: true,
      minLength: 5,
      maxLength: 5,
    },
    {
      name: 'postalCodes',
      type: 'text',
      hasMany: true,
      label: { fr: 'Codes postaux', en: 'Postal codes' },
    },
    {
      name: 'population',
      type: 'number',
      min: 0,
      label: { fr: 'Population', en: 'Population' },
      admin: {
        components: { Cell: '@/src/components/platform/NumberCell#NumberCell' },
        description: {
          fr: 'Habitants, population municipale de la source.',
          en: 'Inhabitants, municipal population given by the source.',
        },
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'latitude',
          type: 'number',
          min: -90,
          max: 90,
          label: { fr: 'Latitude du centre', en: 'Latitude of the centre' },
        },
        {
          name: 'longitude',
          type: 'number',
          min: -180,
          max: 180,
          label: { fr: 'Longitude du centre', en: 'Longitude of the centre' },
        },
      ],
    },
    dayField({
      name: 'memberSince',
      label: { fr: 'Membre depuis', en: 'Member since' },
      index: true,
      admin: {
        description: {
          fr: 'Vide\u00A0: membre depuis avant 2017, la date n’est pas dans la source.',
          en: 'Empty: a member since before 2017, the source does not give the date.',
        },
      },
    }),
    dayField({
      name: 'memberUntil',
      label: { fr: 'Membre jusqu’au', en: 'Member until' },
      index: true,
    }),
    joinField({
      name: 'tiersLieux',
      collection: 'tiers-lieux',
      on: 'commune',
      defaultSort: 'name',
      label: { fr: 'Tiers-lieux', en: 'Tiers-lieux' },
      admin: { defaultColumns: ['name', 'families', 'state', '_status'] },
    }),
  ],
}
