import { isWithinDays } from '@/src/domain/platform/time/days'

/** The day of `?at=2018-01-31`, in the past; today when the address names none. */
export const askedDayIn = (at: unknown, today: string): string =>
  typeof at === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(at) &&
  !Number.isNaN(Date.parse(at)) &&
  isWithinDays(at) &&
  at < today
    ? at
    : today
