import { onceADay } from '@/src/domain/platform/data/once-a-day'
import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { dayInWords } from '@/src/domain/platform/time/days'

import type { ActionFacts, IndicatorFact, MilestoneFact, OrientationFacts } from './facts'
import { boundsOf, type Figure, figureOf, type Input, type Missing } from './figure'
import { quantity } from './quantity'
import { happenedBy, isDroppedOn } from './on-a-day'
import { currentOn, rateOn } from './rate'
import { coverageInWords, percentOf } from './words'

/** How the progress of each part of the strategy is computed, for whoever reads the figure. */
export const progressRules = {
  action: {
    fr: 'Moyenne des jalons et des indicateurs de l’action, selon leurs poids\u00A0: un jalon fait vaut 100\u00A0%, un jalon à faire 0\u00A0%, un indicateur la part du chemin parcouru de sa valeur initiale à sa cible. Inconnue tant qu’un indicateur n’est pas connu.',
    en: 'Mean of the milestones and indicators of the action, by their weights: a milestone that is done is worth 100%, one to be done 0%, an indicator the share of the way gone from its initial value to its target. Unknown while an indicator is not known.',
  },
  orientation: {
    fr: 'Moyenne des actions de l’orientation, chacune de poids\u00A01, et de ses propres indicateurs, selon leurs poids. Les actions abandonnées ne comptent pas. Inconnue tant que l’une de ces parts n’est pas connue.',
    en: 'Mean of the actions of the orientation, each of weight 1, and of its own indicators, by their weights. Dropped actions do not count. Unknown while one of these parts is not known.',
  },
  axis: {
    fr: 'Moyenne des orientations de l’axe, toutes de même poids. Inconnue tant que l’une d’elles n’est pas connue.',
    en: 'Mean of the orientations of the axis, all of the same weight. Unknown while one of them is not known.',
  },
  workstream: {
    fr: 'Moyenne des actions du volet, toutes de même poids. Les actions abandonnées ne comptent pas. Inconnue tant que l’une d’elles n’est pas connue.',
    en: 'Mean of the actions of the workstream, all of the same weight. Dropped actions do not count. Unknown while one of them is not known.',
  },
  strategy: {
    fr: 'Moyenne des orientations de la stratégie, toutes de même poids. Inconnue tant que l’une d’elles n’est pas connue.',
    en: 'Mean of the orientations of the strategy, all of the same weight. Unknown while one of them is not known.',
  },
} satisfies Record<string, Bilingual>

const ofMilestone = (
  { id, label, weight, dueDate, doneDate }: MilestoneFact,
  day: string,
): Input => {
  const isDone = happenedBy(doneDate, day)
  const date = isDone ? doneDate : dueDate
  const on = date ? dayInWords(date) : undefined
  const fact = isDone
    ? { fr: `fait le ${on?.fr ?? ''}`, en: `done on ${on?.en ?? ''}` }
    : on
      ? { fr: `à faire, prévu le ${on.fr}`, en: `to be done, due on ${on.en}` }
      : { fr: 'à faire', en: 'to be done' }
  const value = isDone ? 100 : 0
  return { kind: 'milestone', id, label, weight, value, bounds: boundsOf(value), fact }
}

const currentOf = (indicator: IndicatorFact, day: string) => {
  const { unit, initialValue, targetValue } = indicator
  const current = currentOn(indicator, day)
  if (!current) return undefined
  const on = dayInWords(current.date)
  const said = (value: number | null | undefined, locale: string) =>
    value == null ? '?' : quantity(value, unit, locale)
  return {
    fr: `${said(current.value, 'fr-FR')} au ${on.fr}, de ${said(initialValue, 'fr-FR')} à ${said(targetValue, 'fr-FR')}`,
    en: `${said(current.value, 'en-GB')} on ${on.en}, from ${said(initialValue, 'en-GB')} to ${said(targetValue, 'en-GB')}`,
  }
}

const ofIndicator = (indicator: IndicatorFact, day: string) => {
  const { id, title: label, weight } = indicator
  const { value, reason } = rateOn(indicator, day)
  const fact = currentOf(indicator, day) ?? reason ?? { fr: '', en: '' }
  const bounds = boundsOf(value)
  const input: Input = { kind: 'indicator', id, label, weight, value, bounds, fact }
  const missing: Missing[] = reason ? [{ kind: 'indicator', id, label, reason }] : []
  return { input, missing }
}

/** The progress of an action on a day: its milestones and its indicators, by their weights. */
export const actionProgress = onceADay(
  (
    { milestones, indicators }: Pick<ActionFacts, 'milestones' | 'indicators'>,
    day: string,
  ): Figure => {
    const measured = indicators.map((indicator) => ofIndicator(indicator, day))
    return figureOf(
      [
        ...milestones.map((milestone) => ofMilestone(milestone, day)),
        ...measured.map(({ input }) => input),
      ],
      measured.flatMap(({ missing }) => missing),
      progressRules.action,
    )
  },
)

type Whole = { kind: 'action' | 'orientation'; id: string; label: string; figure: Figure }

const ofWhole = ({ kind, id, label, figure }: Whole) => {
  const { value } = figure
  const fact = value === null ? coverageInWords(figure) : percentOf(value)
  const bounds = boundsOf(value, figure.bounds)
  const input: Input = { kind, id, label, weight: 1, value, bounds, fact }
  const missing: Missing[] = value === null ? [{ kind, id, label, reason: fact }] : []
  return { input, missing }
}

/** The progress of what is made of others, all of the same weight. */
const progressOfWholes = (
  wholes: readonly Whole[],
  rule: Bilingual,
  indicators: readonly IndicatorFact[] = [],
  day = '',
): Figure => {
  const parts = [
    ...wholes.map(ofWhole),
    ...indicators.map((indicator) => ofIndicator(indicator, day)),
  ]
  return figureOf(
    parts.map(({ input }) => input),
    parts.flatMap(({ missing }) => missing),
    rule,
  )
}

/** The actions that count in the progress of what they belong to. */
const actionsThatCount = (actions: readonly ActionFacts[], day: string): Whole[] =>
  actions
    .filter((action) => !isDroppedOn(action, day))
    .map((action) => ({
      kind: 'action',
      id: action.id,
      label: `${action.code} ${action.title}`,
      figure: actionProgress(action, day),
    }))

/** The progress of an orientation on a day: its actions and its own indicators. */
export const orientationProgress = onceADay(
  (
    { actions, indicators }: Pick<OrientationFacts, 'actions' | 'indicators'>,
    day: string,
  ): Figure =>
    progressOfWholes(actionsThatCount(actions, day), progressRules.orientation, indicators, day),
)

/** The progress of a workstream on a day: its actions. */
export const workstreamProgress = (actions: readonly ActionFacts[], day: string): Figure =>
  progressOfWholes(actionsThatCount(actions, day), progressRules.workstream)

/** The progress of an axis, or of the whole strategy, on a day: its orientations. */
export const progressOfOrientations = (
  orientations: readonly OrientationFacts[],
  rule: Bilingual,
  day: string,
): Figure =>
  progressOfWholes(
    orientations.map((orientation) => ({
      kind: 'orientation',
      id: orientation.id,
      label: `${String(orientation.number)}. ${orientation.title}`,
      figure: orientationProgress(orientation, day),
    })),
    rule,
  )
