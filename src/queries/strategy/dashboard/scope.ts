import type { PayloadRequest } from 'payload'

import { statusOn } from '@/src/domain/strategy/on-a-day'
import type { Days } from '@/src/domain/strategy/standing'

import { readFacts } from '../strategy-facts'
import { type DashboardFilters, isNarrowed, whereOf } from './filters'
import { readHeld } from './meetings'
import { readSaid } from './needs'
import { readParts } from './parts'

export type DashboardQuestion = {
  filters: DashboardFilters
  /** The day that is looked at, and the one it is: ISO days. */
  day: string
  today: string
  /** The id of the meeting that it is compared with; else the last one held by the day. */
  since?: string
}

/** The actions that the dashboard counts on a day, and what it compares them with. Fourteen queries or so. */
export const readScope = async (
  { filters, day, today, since }: DashboardQuestion,
  req: PayloadRequest,
) => {
  const [parts, held, said] = await Promise.all([readParts(req), readHeld(day, req), readSaid(req)])
  const compared = since === undefined ? undefined : held.find(({ id }) => id === since)
  const before = compared ?? held.find((meeting) => meeting.day < day)
  const days: Days = { day, since: before?.day, today }
  const where = whereOf(filters, parts)
  const shown = parts.orientations.filter(
    ({ id, axis }) => id === (filters.orientation ?? id) && axis === (filters.axis ?? axis),
  )
  // What an orientation measures of itself is of all its actions, not of some.
  const measuring = isNarrowed(filters) ? [] : shown.map(({ id }) => id)
  const facts = await readFacts(where ? { where, orientations: measuring } : {}, { day }, req)
  const actions = facts.actions.filter(
    (action) => filters.status === undefined || statusOn(action, day, today) === filters.status,
  )
  return {
    parts,
    held,
    said,
    before,
    days,
    shown,
    actions,
    indicatorsOf: facts.indicatorsOf,
    /** Whether some actions are left out. */
    isPart: where !== undefined || filters.status !== undefined,
  }
}
