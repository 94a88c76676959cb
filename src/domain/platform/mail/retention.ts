import { subMonths } from 'date-fns'

/** How many months it is kept to whom what was sent. */
export const retentionMonths = 13

/** The moment before which what was sent is forgotten. */
export const forgottenBefore = (now: string): string =>
  subMonths(now, retentionMonths).toISOString()
