import { onceADay } from '@/src/domain/platform/data/once-a-day'
import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { dayInWords } from '@/src/domain/platform/time/days'

import type { ActionFacts } from './facts'
import { freshnessOf, silentAfter } from './freshness'
import { quantity } from './quantity'
import { daysLate, lateIn } from './late'
import { lastBy, statusOn } from './on-a-day'
import { isOverride, type Weather } from './weather'

/** How late a milestone is when the team needs support, then when the objective is at risk. */
const supportAfter = 30
const riskAfter = 90

/** A weather, and the fact that says it. */
export type SuggestedWeather = { weather: Weather; because: Bilingual }

const say = (weather: Weather, fr: string, en: string): SuggestedWeather => ({
  weather,
  because: { fr, en },
})

const inDays = (days: number): Bilingual => ({
  fr: quantity(days, days > 1 ? 'jours' : 'jour', 'fr-FR'),
  en: quantity(days, days > 1 ? 'days' : 'day', 'en-GB'),
})

/**
 * The weather that the facts suggest for an action on a day. The first rule that applies, from the
 * gravest: what is worse never makes the weather better.
 */
export const suggestedWeather = (
  action: Omit<ActionFacts, 'reports'> & { reports: readonly { date: string }[] },
  day: string,
  today: string,
): SuggestedWeather => {
  const status = statusOn(action, day, today)
  const late = lateIn(action, day, today)
  const delay = Math.max(0, ...late.milestones.map((one) => daysLate(one, day)))
  const { days } = freshnessOf(action, day)
  const isUnderWay = status !== 'upcoming'

  if (status === 'done') return say('not-needed', 'l’action est réalisée', 'the action is done')
  if (status === 'dropped')
    return say('not-needed', 'l’action est abandonnée', 'the action is dropped')
  if (status === 'blocked') return say('storm', 'l’action est bloquée', 'the action is blocked')
  if (late.action) return say('storm', 'la date de fin est passée', 'the end date has passed')
  if (delay > riskAfter)
    return say(
      'storm',
      `un jalon a ${inDays(delay).fr} de retard (plus de ${String(riskAfter)})`,
      `a milestone is ${inDays(delay).en} late (more than ${String(riskAfter)})`,
    )
  if (delay > supportAfter)
    return say(
      'cloud',
      `un jalon a ${inDays(delay).fr} de retard (plus de ${String(supportAfter)})`,
      `a milestone is ${inDays(delay).en} late (more than ${String(supportAfter)})`,
    )
  if (status === 'on-hold') return say('cloud', 'l’action est en pause', 'the action is on hold')
  if (delay > 0)
    return say(
      'overcast',
      `un jalon a ${inDays(delay).fr} de retard`,
      `a milestone is ${inDays(delay).en} late`,
    )
  if (late.indicators.length > 0)
    return say('overcast', 'un indicateur attend sa valeur', 'an indicator waits for its value')
  if (action.milestones.length + action.indicators.length === 0)
    return say(
      'not-given',
      'il n’y a ni jalon ni indicateur',
      'there is no milestone nor indicator',
    )
  if (isUnderWay && days !== null && days > silentAfter)
    return say(
      'overcast',
      `le dernier fait date de ${inDays(days).fr} (plus de ${String(silentAfter)})`,
      `the last fact is ${inDays(days).en} old (more than ${String(silentAfter)})`,
    )
  return say('sun', 'rien n’est en retard', 'nothing is late')
}

/**
 * The weather that the facts suggest to whoever reports on an action on a day: their report is itself
 * news of it, so how long nothing was heard before says nothing.
 */
export const weatherToReport = (
  action: ActionFacts,
  day: string,
  today: string,
): SuggestedWeather => suggestedWeather({ ...action, reports: [{ date: day }] }, day, today)

export type WeatherOn = {
  value: Weather
  /** What the facts suggest, which is what holds unless the last report says otherwise. */
  suggested: Weather
  /** Whether a person says another weather than the facts. */
  isOverride: boolean
  rule: Bilingual
}

/**
 * The weather of an action on a day: what its last report says where that was another weather than
 * the facts suggested, else what the facts suggest. So a person's word holds until the next report.
 */
export const weatherOn = onceADay((action: ActionFacts, day: string, today: string): WeatherOn => {
  const { weather: suggested, because } = suggestedWeather(action, day, today)
  const last = lastBy(action.reports, day)
  if (!last || !isOverride(last))
    return {
      value: suggested,
      suggested,
      isOverride: false,
      rule: { fr: `D’après les faits\u00A0: ${because.fr}.`, en: `From the facts: ${because.en}.` },
    }
  const date = dayInWords(last.date)
  return {
    value: last.weather,
    suggested,
    isOverride: true,
    rule: {
      fr: `Dite dans le point du ${date.fr}, jusqu’au prochain. D’après les faits, ${because.fr}.`,
      en: `Said in the report of ${date.en}, until the next one. From the facts, ${because.en}.`,
    },
  }
})
