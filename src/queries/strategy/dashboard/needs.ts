import type { PayloadRequest } from 'payload'

import { dayOf } from '@/src/domain/platform/time/days'
import { daysPastEnd, needKinds, needsOf } from '@/src/domain/strategy/needs'
import { happenedBy, statusOn } from '@/src/domain/strategy/on-a-day'
import type { Days } from '@/src/domain/strategy/standing'
import { weatherOn } from '@/src/domain/strategy/suggested-weather'

import type { PlacedAction } from '../strategy-facts'

/** What is said of the actions beside the facts: of those that ask, and of those that are blocked. */
export const readSaid = async (req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'actions',
    where: {
      or: [{ status: { equals: 'blocked' } }, { 'askOfCommittee.since': { exists: true } }],
    },
    select: { askOfCommittee: true, blocked: true },
    populate: { meetings: { title: true } },
    depth: 1,
    pagination: false,
    joins: false,
    overrideAccess: false,
    req,
  })
  return new Map(docs.map((one) => [one.id, one]))
}

type Said = Awaited<ReturnType<typeof readSaid>>

const questionOf = (id: string, said: Said, day: string) => {
  const { text, since, meeting } = said.get(id)?.askOfCommittee ?? {}
  return text && happenedBy(since, day)
    ? {
        text,
        since: since ? dayOf(since) : null,
        meeting: meeting && typeof meeting === 'object' ? meeting.title : null,
      }
    : null
}

/** Those that need the committee on a day, what it can answer at once first. */
export const needsAmong = (actions: readonly PlacedAction[], said: Said, { day, today }: Days) =>
  actions
    .flatMap((action) => {
      const asked = questionOf(action.id, said, day)
      const kinds = needsOf(action, asked !== null, day, today)
      if (kinds.length === 0) return []
      const { reason, remedy, helper } = said.get(action.id)?.blocked ?? {}
      return {
        id: action.id,
        code: action.code,
        title: action.title,
        kinds,
        status: statusOn(action, day, today),
        weather: weatherOn(action, day, today),
        daysLate: daysPastEnd(action, day, today),
        asked,
        blocked: kinds.includes('blocked')
          ? { reason: reason ?? null, remedy: remedy ?? null, helper: helper ?? null }
          : null,
      }
    })
    .sort(
      (one, other) =>
        needKinds.findIndex((kind) => one.kinds.includes(kind)) -
          needKinds.findIndex((kind) => other.kinds.includes(kind)) ||
        other.daysLate - one.daysLate,
    )
