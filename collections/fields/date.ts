import type { DateField } from 'payload'

/** A day without an hour, written « 9 mars 2017 ». Stored at noon UTC, the same day everywhere. */
export const dayField = (field: Omit<DateField, 'type'>): DateField => ({
  ...field,
  type: 'date',
  admin: {
    ...field.admin,
    date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
  },
})
