import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { dayOf } from '@/src/domain/platform/time/days'

import type { IndicatorFact } from './facts'
import { lastBy } from './on-a-day'

const bounded = (rate: number) => Math.min(100, Math.max(0, rate))

type Measure = {
  direction: IndicatorFact['direction']
  initial: number
  current: number
  target: number
}

/**
 * How much of the way from its initial value to its target an indicator has gone, in percent
 * (0–100, not rounded). Where there is no way to go, since the initial value is as good as the target
 * or better: 100 when the current value is too, else 0.
 */
export const rateOf = ({ direction, initial, current, target }: Measure): number => {
  const sign = direction === 'rising' ? 1 : -1
  if (sign * initial >= sign * target) return sign * current >= sign * target ? 100 : 0
  return bounded((100 * (current - initial)) / (target - initial))
}

/** The last value of an indicator by a day: one from before its initial value is no progress since. */
export const currentOn = (
  { initialDate, values }: Pick<IndicatorFact, 'initialDate' | 'values'>,
  day: string,
) =>
  lastBy(
    values.filter(({ date }) => !initialDate || dayOf(date) >= dayOf(initialDate)),
    day,
  )

/** The rate of an indicator on a day, or why it is not known. */
export const rateOn = (
  indicator: IndicatorFact,
  day: string,
): { value: number; reason?: undefined } | { value: null; reason: Bilingual } => {
  const unknown = (fr: string, en: string) => ({ value: null, reason: { fr, en } })
  const { direction, initialValue, targetValue } = indicator
  if (targetValue == null) return unknown('pas de cible', 'no target')
  if (initialValue == null) return unknown('pas de valeur initiale', 'no initial value')
  const current = currentOn(indicator, day)
  if (!current) return unknown('pas encore de valeur', 'no value yet')
  return {
    value: rateOf({
      direction,
      initial: initialValue,
      current: current.value,
      target: targetValue,
    }),
  }
}
