import type { ReleasedProgramme } from '@/src/domain/agenda/programme'
import { byDay, dayOfMoment, daysOf } from '@/src/domain/agenda/programme-days'
import { findSessions, programmeParameters } from '@/src/domain/agenda/programme-question'
import type { Language } from '@/src/domain/platform/text/bilingual'

import { type DayGrid, dayGridOf } from './day-grid'
import { shortDay } from './in-words'
import { type Menu, menusOf } from './menus'
import type { ProgrammeAsked } from './programme-asked'

export type ShownProgramme = {
  /** What is asked, as the parameters of an address, without the day. */
  query: string
  /** The day that the address names, if it does. */
  asked: string | undefined
  days: { day: string; label: string; count: number; isShown: boolean }[]
  /** Sessions that answer, of all days. */
  total: number
  menus: Menu[]
  /** Absent where no session of the day answers. */
  grid: DayGrid | undefined
}

/**
 * One day of a programme, of what is asked: the day that the address names, else today, else the first
 * that has something to show.
 */
export const shownProgramme = (
  released: ReleasedProgramme,
  { question, jour }: Pick<ProgrammeAsked, 'question' | 'jour'>,
  moment: Date,
  language: Language,
): ShownProgramme => {
  const { event, sessions, breaks } = released.programme
  const { found, counts } = findSessions(released, question)
  const query = programmeParameters(question).toString()
  const all = query === '' ? counts : findSessions(released, {}).counts
  const ofDays = byDay(found, event)
  const days = daysOf(event, sessions).map(({ day }) => day)
  const countOf = (day: string) => ofDays.get(day)?.length ?? 0
  const usual = [dayOfMoment(moment, event), ...days].find(
    (day) => days.includes(day) && countOf(day) > 0,
  )
  const shown = jour ?? usual ?? days[0] ?? event.startDate
  return {
    query,
    asked: jour,
    days: days.map((day) => ({
      day,
      label: shortDay(day, language),
      count: countOf(day),
      isShown: day === shown,
    })),
    total: found.length,
    menus: menusOf(released, { question, counts, all }, language),
    grid: dayGridOf(
      released,
      {
        day: shown,
        sessions: ofDays.get(shown) ?? [],
        breaks: byDay(breaks, event).get(shown) ?? [],
      },
      language,
    ),
  }
}
