import type { Problem } from '@/src/domain/platform/text/bilingual'
import { dayOf } from '@/src/domain/platform/time/days'

import { formatHundredths } from './amount'
import { hundredths } from './expense'

/** A share of someone’s time, in percent, from one day to another, both included. */
export type TimeShare = { startDate: string; endDate: string; timeShare: number }

/**
 * The day on which the shares of one person’s time add up to most, and to how much, in hundredths of
 * a percent. A sum only rises where a share begins, so that no other day has to be looked at.
 */
export const busiestDay = (
  shares: readonly TimeShare[],
): { day: string; hundredths: number } | undefined =>
  shares
    .map(({ startDate }) => {
      const within = shares.filter(
        (share) =>
          dayOf(share.startDate) <= dayOf(startDate) && dayOf(share.endDate) >= dayOf(startDate),
      )
      return {
        day: dayOf(startDate),
        hundredths: within.reduce((sum, { timeShare }) => sum + hundredths(timeShare), 0),
      }
    })
    .reduce<{ day: string; hundredths: number } | undefined>(
      (most, one) => (most && most.hundredths >= one.hundredths ? most : one),
      undefined,
    )

/** Nobody works more than all of their time. */
export const timeProblem = (shares: readonly TimeShare[]): Problem | undefined => {
  const most = busiestDay(shares)
  if (!most || most.hundredths <= 10_000) return undefined
  const [year = '', month = '', date = ''] = most.day.split('-')
  return {
    path: 'timeShare',
    message: {
      fr: `Le ${date}/${month}/${year}, le temps de cette personne ferait ${formatHundredths(most.hundredths, 'fr')}\u00A0%\u00A0: il ne peut pas dépasser 100\u00A0%.`,
      en: `On ${date}/${month}/${year} the time of this person would add up to ${formatHundredths(most.hundredths, 'en')}%: it cannot exceed 100%.`,
    },
  }
}
