import type { DateField, FieldHook } from 'payload'

import { storedDay } from '@/src/domain/platform/time/days'

/** What was stored before stays: in what is locked, it would be a change. What is no date is refused. */
const storeDay: FieldHook = ({
  value,
  previousValue,
}: {
  value?: unknown
  previousValue?: unknown
}): unknown =>
  value !== previousValue && (typeof value === 'string' || value instanceof Date)
    ? (storedDay(value) ?? value)
    : value

/**
 * A day without an hour, stored at noon UTC: the same day everywhere. Entered as 09/03/2017, which
 * is quick to type and does not depend on when Payload has loaded the names of the months.
 */
export const dayField = (field: Omit<DateField, 'type' | 'hooks'>): DateField => ({
  ...field,
  type: 'date',
  hooks: { beforeValidate: [storeDay] },
  admin: {
    ...field.admin,
    date: {
      pickerAppearance: 'dayOnly',
      displayFormat: 'dd/MM/yyyy',
      overrides: { calendarStartDay: 1 },
    },
  },
})

/** A moment: a day and an hour. Stored in UTC, entered and shown in the reader's own time. */
export const momentField = (field: Omit<DateField, 'type'>): DateField => ({
  ...field,
  type: 'date',
  admin: {
    ...field.admin,
    date: {
      pickerAppearance: 'dayAndTime',
      displayFormat: 'dd/MM/yyyy HH:mm',
      timeFormat: 'HH:mm',
      timeIntervals: 5,
      overrides: { calendarStartDay: 1 },
    },
  },
})
