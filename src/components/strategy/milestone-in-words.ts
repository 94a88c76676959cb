import type { Language } from '@/src/domain/platform/text/bilingual'
import { daysLate } from '@/src/domain/strategy/late'
import { longDate } from '@/src/formats/dates'
import { sayIn } from '@/src/i18n/say'

type Milestone = { dueDate: string; doneDate?: string | null | undefined }

/** When a milestone was done, or is to be, and by how much it is late. */
export const milestoneInWords = (milestone: Milestone, today: string, language: Language) => {
  const say = sayIn(language)
  const late = daysLate(milestone, today)
  const due = longDate(milestone.dueDate, language)
  if (late > 0)
    return say(
      `${due}, ${String(late)}\u00A0${late > 1 ? 'jours' : 'jour'} de retard`,
      `${due}, ${String(late)} ${late > 1 ? 'days' : 'day'} late`,
    )
  if (!milestone.doneDate) return due
  const done = longDate(milestone.doneDate, language)
  return say(`fait le ${done}`, `done on ${done}`)
}
