import type { Where } from 'payload'

import { closedStatuses } from '@/src/domain/strategy/action-status'

/** The actions that someone leads. */
export const ledBy = (userId: string): Where => ({ leadUsers: { in: [userId] } })

/** The actions that are late on a day (ISO date): the rule `isLate`, as a question to the database. */
export const lateOn = (today: string): Where => ({
  and: [
    { endDate: { less_than: `${today.slice(0, 10)}T00:00:00.000Z` } },
    { status: { not_in: [...closedStatuses] } },
  ],
})

/** What still has a neutral title because the official wording was not public. */
export const wordingToConfirm: Where = { wordingToConfirm: { equals: true } }
