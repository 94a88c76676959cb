import { subMonths } from 'date-fns'

import { dayOf } from '@/src/domain/platform/time/days'

/** How long ago one compares with: a quarter, then a year. */
const monthsAgo = [3, 12] as const

/** The days to compare a day with, the latest first. */
export const earlierDays = (day: string): string[] =>
  monthsAgo.map((months) =>
    subMonths(new Date(`${dayOf(day)}T12:00:00Z`), months)
      .toISOString()
      .slice(0, 10),
  )
