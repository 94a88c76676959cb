import type { RelationshipField } from 'payload'

/** The event to which something of a programme belongs. */
export const eventField = {
  name: 'event',
  type: 'relationship',
  relationTo: 'events',
  label: { fr: 'Édition', en: 'Event' },
  required: true,
  index: true,
} satisfies RelationshipField
