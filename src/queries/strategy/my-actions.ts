import type { PayloadRequest } from 'payload'

import { freshnessOf, isSilent } from '@/src/domain/strategy/freshness'
import { isLate } from '@/src/domain/strategy/action-status'
import { actionProgress } from '@/src/domain/strategy/progress'
import { weatherOn } from '@/src/domain/strategy/suggested-weather'

import { ledBy } from './action-filters'
import { readFacts } from './strategy-facts'

const byDue = (one: { dueDate?: string | null }, other: { dueDate?: string | null }) =>
  (one.dueDate ?? '9999').localeCompare(other.dueDate ?? '9999')

/** The actions that the asker leads, each with where it stands on a day (ISO date): six queries. */
export const readMyActions = async (day: string, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'actions',
    where: ledBy(req.user?.id ?? ''),
    select: { sampleFollowUp: true },
    depth: 0,
    joins: false,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const sampled = new Map(docs.map(({ id, sampleFollowUp }) => [id, Boolean(sampleFollowUp)]))
  const { actions } = await readFacts({ actions: [...sampled.keys()] }, { day }, req)
  return actions.map((action) => {
    const { reports, milestones } = action
    const { value, bounds } = actionProgress(action, day)
    const [next] = milestones.filter(({ doneDate }) => !doneDate).sort(byDue)
    return {
      id: action.id,
      code: action.code,
      title: action.title,
      status: action.status,
      late: isLate(action, day),
      progress: value,
      bounds,
      weather: weatherOn(action, day, day).value,
      next: next && { label: next.label, dueDate: next.dueDate ?? undefined },
      report: freshnessOf({ milestones: [], indicators: [], reports }, day),
      isSilent: isSilent(action, day, day),
      sampleFollowUp: sampled.get(action.id) ?? false,
    }
  })
}
