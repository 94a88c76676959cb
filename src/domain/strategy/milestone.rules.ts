import type { EntityRule } from '@/src/domain/platform/document/rule'
import type { Problem } from '@/src/domain/platform/text/bilingual'
import { dayInWords, dayOf } from '@/src/domain/platform/time/days'

import { type Weighted, weightProblem } from './weight'

type Milestone = Weighted

type Known = { label: string; doneDate?: string | null }

/** Whether a milestone is noted as done on that very day. */
export const isDoneOn = ({ doneDate }: Pick<Known, 'doneDate'>, day: string): boolean =>
  doneDate != null && dayOf(doneDate) === dayOf(day)

/** Why a milestone is not noted as done on a day: it is on another, which its form alone moves. */
export const doneProblem = (milestone: Known, day: string): Problem | undefined => {
  const { label, doneDate } = milestone
  if (!doneDate || isDoneOn(milestone, day)) return undefined
  const was = dayInWords(doneDate)
  return {
    path: 'doneDate',
    message: {
      fr: `Le jalon «\u00A0${label}\u00A0» est déjà noté fait le ${was.fr}\u00A0: décochez-le.`,
      en: `The milestone “${label}” is already noted as done on ${was.en}: untick it.`,
    },
  }
}

/** What is wrong with a milestone. */
export const milestoneProblem: EntityRule<Milestone> = (milestone) => weightProblem(milestone)
