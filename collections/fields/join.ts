import type { JoinField } from 'payload'

/** A table of the documents that point here; « Ajouter » shows to those who may. */
export const joinField = (field: Omit<JoinField, 'type'>): JoinField => ({
  ...field,
  type: 'join',
  admin: {
    ...field.admin,
    disableListColumn: true, // lists are read without joins
    components: { Field: '@/src/components/platform/JoinTable#JoinTable' },
  },
})
