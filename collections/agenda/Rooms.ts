import type { CollectionConfig, FilterOptionsProps } from 'payload'

import { roomsInUse } from '@/access/agenda'
import { anyOf, managers, staff } from '@/access/rules'
import { availabilitiesField } from '@/collections/fields/availabilities'
import { eventField } from '@/collections/fields/event'
import { flagNotices, sampleField } from '@/collections/fields/flags'
import { guidField } from '@/collections/fields/imported'
import { joinField } from '@/collections/fields/join'
import { wholeNumberField } from '@/collections/fields/number'
import { optionsOf } from '@/collections/fields/options'
import { orderField } from '@/collections/fields/order'
import { provenance } from '@/collections/fields/provenance'
import { group } from '@/collections/groups'
import { publishing } from '@/collections/publishing'
import { roomAccess } from '@/src/domain/agenda/room'

import { checkAvailabilities } from './hooks/check-availabilities'

/** A room where sessions take place, of one event or shared by several. */
export const Rooms: CollectionConfig<'rooms'> = {
  slug: 'rooms',
  labels: { singular: { fr: 'Salle', en: 'Room' }, plural: { fr: 'Salles', en: 'Rooms' } },
  graphQL: { singularName: 'Room', pluralName: 'Rooms' },
  typescript: { interface: 'Room' },
  defaultSort: 'name',
  admin: {
    useAsTitle: 'name',
    group: group.agenda,
    listSearchableFields: ['name'],
    defaultColumns: ['name', 'event', 'capacity', 'floor', '_status'],
  },
  versions: publishing,
  trash: true,
  access: {
    create: managers,
    read: anyOf(staff, roomsInUse),
    update: managers,
    delete: managers,
    readVersions: staff,
  },
  hooks: { beforeValidate: [checkAvailabilities] },
  fields: [
    flagNotices,
    { name: 'name', type: 'text', label: { fr: 'Nom', en: 'Name' }, required: true, index: true },
    {
      ...eventField,
      required: false,
      admin: {
        description: {
          fr: 'Laissez vide pour une salle que plusieurs éditions partagent.',
          en: 'Leave empty for a room that several events share.',
        },
      },
    },
    {
      type: 'row',
      fields: [
        wholeNumberField({
          name: 'capacity',
          label: { fr: 'Places', en: 'Capacity' },
          min: 1,
          admin: { width: '33%' },
        }),
        { ...orderField, admin: { ...orderField.admin, width: '33%' } },
        {
          name: 'floor',
          type: 'text',
          label: { fr: 'Étage', en: 'Floor' },
          localized: true,
          admin: { width: '34%' },
        },
      ],
    },
    {
      name: 'accessibility',
      type: 'select',
      hasMany: true,
      label: { fr: 'Accessibilité', en: 'Accessibility' },
      options: optionsOf(roomAccess),
    },
    {
      name: 'accessNote',
      type: 'textarea',
      label: { fr: 'Comment s’y rendre', en: 'How to get there' },
      localized: true,
    },
    availabilitiesField,
    {
      name: 'walks',
      type: 'array',
      label: { fr: 'Trajets à pied', en: 'Walks' },
      labels: {
        singular: { fr: 'Trajet', en: 'Walk' },
        plural: { fr: 'Trajets', en: 'Walks' },
      },
      admin: {
        description: {
          fr: 'Vers une autre salle, et retour\u00A0: il suffit que l’une des deux le dise.',
          en: 'To another room, and back: it is enough that one of the two says it.',
        },
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'room',
              type: 'relationship',
              relationTo: 'rooms',
              label: { fr: 'Salle', en: 'Room' },
              admin: { width: '50%' },
              filterOptions: ({ id }: FilterOptionsProps) =>
                id ? { id: { not_equals: id } } : true,
            },
            wholeNumberField({
              name: 'minutes',
              label: { fr: 'Minutes', en: 'Minutes' },
              required: true,
              admin: { width: '50%' },
            }),
          ],
        },
      ],
    },
    joinField({
      name: 'sessions',
      collection: 'event-sessions',
      on: 'room',
      defaultSort: 'code',
      label: { fr: 'Sessions', en: 'Sessions' },
      access: { read: staff }, // a session that moves is there before it is released
      admin: { defaultColumns: ['code', 'title', 'start', 'state'] },
    }),
    guidField,
    provenance(sampleField),
  ],
}
