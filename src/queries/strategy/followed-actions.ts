import type { PayloadRequest, Where, WhereField } from 'payload'

import { today } from '@/src/domain/platform/time/paris-day'
import { isWordOf } from '@/src/domain/platform/text/vocabulary'

import { type ActionProgress, readActionsProgress } from './progress'

/** What may hold of an action that is computed when it is read, and that no column stores. */
const holding = {
  silent: ({ isSilent }: ActionProgress) => isSilent,
  stormy: ({ weather }: ActionProgress) => weather.value === 'storm',
  'awaiting-value': ({ late }: ActionProgress) => late.indicators.length > 0,
}

export type Followed = keyof typeof holding

const isFollowed = isWordOf<Followed>(holding)

/**
 * The actions of which something holds, as a filter that the back-office keeps in an address: it
 * names what holds, and `withFollowed` the actions, each time that it is asked.
 */
export const followedAs = (followed: Followed): Where => ({ id: { in: followed } })

const askedIn = (where: Where): Followed[] =>
  Object.entries(where).flatMap(([name, asked]) => {
    if (Array.isArray(asked)) return asked.flatMap(askedIn)
    return name === 'id' && isFollowed(asked.in) ? [asked.in] : []
  })

/** The same filter, naming the actions as they are today: five queries where it asks for any. */
export const withFollowed = async (where: Where, req: PayloadRequest): Promise<Where> => {
  if (askedIn(where).length === 0) return where
  const progress = await readActionsProgress(undefined, today(), req)
  const idsOf = (followed: Followed) =>
    [...progress].filter(([, one]) => holding[followed](one)).map(([id]) => id)
  const named = (some: Where): Where =>
    Object.fromEntries(
      Object.entries(some).map(([name, asked]): [string, Where[] | WhereField] => {
        if (Array.isArray(asked)) return [name, asked.map(named)]
        return [name, name === 'id' && isFollowed(asked.in) ? { in: idsOf(asked.in) } : asked]
      }),
    )
  return named(where)
}
