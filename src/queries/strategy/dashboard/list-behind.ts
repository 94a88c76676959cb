import type { PayloadRequest } from 'payload'

import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { isWordOf } from '@/src/domain/platform/text/vocabulary'
import { dayOf } from '@/src/domain/platform/time/days'
import { daysPastEnd } from '@/src/domain/strategy/needs'
import { statusOn } from '@/src/domain/strategy/on-a-day'
import { actionProgress } from '@/src/domain/strategy/progress'
import { weatherOn } from '@/src/domain/strategy/suggested-weather'
import { isWeather, type Weather } from '@/src/domain/strategy/weather'

import type { PlacedAction } from '../strategy-facts'
import { needsAmong } from './needs'
import { type DashboardQuestion, readScope } from './scope'

/**
 * What a figure of the dashboard counts: all its actions, the late ones, those of a weather… and what is
 * said after their number.
 */
const lists = {
  all: { fr: '', en: '' },
  late: { fr: 'en retard', en: 'late' },
  needs: { fr: 'pour le comité', en: 'for the committee' },
  sun: { fr: 'au soleil', en: 'in the sun' },
  overcast: { fr: 'sous un ciel couvert', en: 'under an overcast sky' },
  cloud: { fr: 'sous les nuages', en: 'under clouds' },
  storm: { fr: 'à l’orage', en: 'in a storm' },
  'not-given': { fr: 'sans météo', en: 'without a weather' },
  'not-needed': { fr: 'sans météo nécessaire', en: 'that need no weather' },
} satisfies Record<'all' | 'late' | 'needs' | Weather, Bilingual>

export type ListName = keyof typeof lists

export const isListName = isWordOf<ListName>(lists)

/** « 6 actions en retard », as a title. */
export const listInWords = (list: ListName, n: number): Bilingual => {
  const ending = lists[list]
  return {
    fr: `${n === 0 ? 'Aucune' : String(n)} ${n > 1 ? 'actions' : 'action'} ${ending.fr}`.trim(),
    en: `${n === 0 ? 'No' : String(n)} ${n === 1 ? 'action' : 'actions'} ${ending.en}`.trim(),
  }
}

/**
 * The actions behind a figure of the dashboard, with what was known of each on its day: the same as the
 * figure counts, whatever became of them since. As many queries as the figure.
 */
export const readListBehind = async (
  question: DashboardQuestion,
  list: ListName,
  req: PayloadRequest,
) => {
  const { day, today } = question
  const { parts, before, said, days, actions } = await readScope(question, req)
  const needing = new Set(
    list === 'needs' ? needsAmong(actions, said, days).map(({ id }) => id) : [],
  )
  const weather = isWeather(list) ? list : undefined
  const numberOf = new Map(parts.orientations.map(({ id, number }) => [id, number]))
  const isIn = (action: PlacedAction): boolean => {
    if (list === 'late') return daysPastEnd(action, day, today) > 0
    if (list === 'needs') return needing.has(action.id)
    return weather === undefined || weatherOn(action, day, today).value === weather
  }
  return {
    parts,
    meeting: before ?? null,
    actions: actions.filter(isIn).map((action) => {
      const { value, bounds } = actionProgress(action, day)
      return {
        id: action.id,
        code: action.code,
        title: action.title,
        orientation: numberOf.get(action.orientation ?? '') ?? null,
        status: statusOn(action, day, today),
        weather: weatherOn(action, day, today),
        value,
        bounds,
        endDate: action.endDate ? dayOf(action.endDate) : null,
        daysLate: daysPastEnd(action, day, today),
        sampleFollowUp: action.sampleFollowUp,
      }
    }),
  }
}
