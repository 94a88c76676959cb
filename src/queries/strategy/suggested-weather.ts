import type { PayloadRequest } from 'payload'

import { today } from '@/src/domain/platform/time/paris-day'
import { weatherToReport } from '@/src/domain/strategy/suggested-weather'
import type { Weather } from '@/src/domain/strategy/weather'

import { readFacts } from './strategy-facts'

/**
 * The weather that the published facts suggest to who reports on an action on a day; `undefined` when
 * it is not there.
 */
export const readSuggestedWeather = async (
  action: string,
  day: string,
  req: PayloadRequest,
): Promise<Weather | undefined> => {
  const { actions } = await readFacts({ actions: [action] }, { day, reader: 'rule' }, req)
  return actions[0] && weatherToReport(actions[0], day, today()).weather
}
