import type { PayloadRequest } from 'payload'

import { groupBy } from '@/src/domain/platform/data/group-by'
import { isLate } from '@/src/domain/strategy/action-status'
import { orientationProgress } from '@/src/domain/strategy/progress'
import { weatherOn } from '@/src/domain/strategy/suggested-weather'
import { worstWeather } from '@/src/domain/strategy/weather'

import { readFacts } from './strategy-facts'

/** Each orientation that the asker may read with where it stands on a day (ISO date): six queries. */
export const readOrientationsAtAGlance = async (day: string, req: PayloadRequest) => {
  const [{ docs }, { actions, indicatorsOf }] = await Promise.all([
    req.payload.find({
      collection: 'orientations',
      select: { number: true, title: true, wordingToConfirm: true },
      sort: 'number',
      depth: 0,
      joins: false,
      pagination: false,
      overrideAccess: false,
      req,
    }),
    readFacts({}, { day }, req),
  ])
  const actionsOf = groupBy(actions, ({ orientation }) => [orientation])
  return docs.map(({ id, number, title, wordingToConfirm }) => {
    const own = actionsOf.get(id) ?? []
    const { value, bounds } = orientationProgress(
      { actions: own, indicators: indicatorsOf.get(id) ?? [] },
      day,
    )
    return {
      id,
      number,
      title,
      wordingToConfirm,
      actions: own.length,
      late: own.filter((action) => isLate(action, day)).length,
      progress: value,
      bounds,
      weather: worstWeather(own.map((action) => weatherOn(action, day, day).value)),
    }
  })
}
