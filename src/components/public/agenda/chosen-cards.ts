import type { ProgrammeSession, ReleasedProgramme } from '@/src/domain/agenda/programme'
import { dayOfMoment } from '@/src/domain/agenda/programme-days'
import type { Language } from '@/src/domain/platform/text/bilingual'

import { type Told, wholeDay } from './in-words'
import { cardsOf } from './session-cards'

/** A session as one's own programme shows it: little, since those of all days come with the page. */
export type ChosenCard = {
  code: string
  title: Told
  day: string
  time: string
  room: string
  start: number
  end: number
  isCancelled: boolean
}

/** The sessions among which one chooses, by the clock. */
export const chosenCardsOf = (
  released: ReleasedProgramme,
  sessions: readonly ProgrammeSession[],
  language: Language,
): ChosenCard[] => {
  const { event } = released.programme
  return cardsOf(released, sessions, language).map(
    ({ code, title, time, room, start, end, isCancelled }) => ({
      code,
      title,
      day: wholeDay(dayOfMoment(new Date(start), event), language),
      time,
      room: room.name,
      start,
      end,
      isCancelled,
    }),
  )
}
