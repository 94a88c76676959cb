import { subMonths } from 'date-fns'

/** How many months it is kept to whom what was sent. */
export const keptMonths = 13

/** The moment before which what was sent is forgotten. */
export const forgottenBefore = (now: string): string => subMonths(now, keptMonths).toISOString()
