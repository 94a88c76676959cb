import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { wordsOf } from '@/src/domain/platform/text/vocabulary'

import { type ActionStatus, actionStatuses } from './action-status'
import type { ActionFacts, OrientationFacts } from './facts'
import type { Bounds, Figure } from './figure'
import { daysPastEnd } from './needs'
import { statusOn } from './on-a-day'
import { orientationProgress } from './progress'
import { weatherOn } from './suggested-weather'
import { type Weather, weathers, worstWeather } from './weather'
import { listed } from './words'

/** The days of a standing: the one that it is of, the one that it is compared with, and today. */
export type Days = { day: string; since: string | undefined; today: string }

/** Where an orientation stands. What is not known is `null`, never zero. */
export type Standing = {
  id: string
  number: number
  title: string
  value: number | null
  bounds: Bounds | null
  coverage: Figure['coverage']
  weather: Weather
  /** In points, since the day that it is compared with. */
  change: number | null
  actions: number
  late: number
}

/** Where an orientation stands on a day, and how far it has moved. */
export const standingOf = (
  orientation: OrientationFacts,
  { day, since, today }: Days,
): Standing => {
  const { id, number, title, actions } = orientation
  const { value, bounds, coverage } = orientationProgress(orientation, day)
  const before = since === undefined ? null : orientationProgress(orientation, since).value
  return {
    id,
    number,
    title,
    value,
    bounds,
    coverage,
    weather: worstWeather(actions.map((action) => weatherOn(action, day, today).value)),
    change: value === null || before === null ? null : value - before,
    actions: actions.length,
    late: actions.filter((action) => daysPastEnd(action, day, today) > 0).length,
  }
}

const tally = <Word extends string>(words: readonly Word[], of: readonly Word[]) =>
  words.map((word) => ({ word, count: of.filter((one) => one === word).length }))

/** How many actions have each status, and each weather, on a day: every word, in its order. */
export const talliesOf = (
  actions: readonly ActionFacts[],
  { day, today }: Days,
): {
  statuses: { word: ActionStatus; count: number }[]
  weathers: { word: Weather; count: number }[]
} => ({
  statuses: tally(
    wordsOf(actionStatuses),
    actions.map((action) => statusOn(action, day, today)),
  ),
  weathers: tally(
    wordsOf(weathers),
    actions.map((action) => weatherOn(action, day, today).value),
  ),
})

const counted = (n: number, one: string, many: string) => `${String(n)} ${n > 1 ? many : one}`

/** More of them are counted than named. */
const mostNamed = 3

/** What the orientations say together, as a title: « Les orientations avancent, sauf la 3 et la 8 ». */
export const standingsInWords = (standings: readonly Standing[]): Bilingual => {
  const moved = (towards: 1 | -1) =>
    standings.filter(({ change }) => Math.sign(Math.round(change ?? 0)) === towards)
  const [onwards, back] = [moved(1), moved(-1)]
  const forward: Bilingual = {
    fr: counted(onwards.length, 'orientation avance', 'orientations avancent'),
    en: counted(onwards.length, 'orientation moves forward', 'orientations move forward'),
  }
  if (onwards.length > 0 && back.length > 0 && back.length <= mostNamed) {
    const numbers = back.map(({ number }) => String(number))
    const named = listed(
      numbers.map((number) => `la ${number}`),
      'et',
    )
    return {
      fr: `Les orientations avancent, sauf ${named}`,
      en: `The orientations move forward, except ${listed(numbers, 'and')}`,
    }
  }
  if (back.length > 0)
    return {
      fr: `${forward.fr}, ${String(back.length)} ${back.length > 1 ? 'reculent' : 'recule'}`,
      en: `${forward.en}, ${String(back.length)} backward`,
    }
  if (onwards.length > 0)
    return { fr: `${forward.fr}, aucune ne recule`, en: `${forward.en}, none backward` }
  const late = standings.reduce((sum, one) => sum + one.late, 0)
  const all = counted(standings.length, 'orientation', 'orientations')
  return late === 0
    ? { fr: `${all}, rien n’est en retard`, en: `${all}, nothing is late` }
    : {
        fr: `${all}, ${counted(late, 'action', 'actions')} en retard`,
        en: `${all}, ${counted(late, 'late action', 'late actions')}`,
      }
}
