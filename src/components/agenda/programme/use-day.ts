import { useMemo, useState } from 'react'

import { daysOf, localTime, type ProgrammeDay } from '@/src/domain/agenda/programme-days'
import {
  hoursShown,
  isIn,
  lengthOf,
  minutesInto,
  momentIn,
  type Span,
} from '@/src/domain/agenda/programme-grid'
import { groupBy } from '@/src/domain/platform/data/group-by'
import type { ProgrammeEditor } from '@/src/queries/agenda/programme-editor'

import type { Drawn } from './RoomColumn'
import type { Session } from './use-slots'

type Timed = { start: string | null; duration: number }

/** An event of old whose dates are out of order has no day. */
const noDay: ProgrammeDay = { day: '', start: new Date(0), end: new Date(0) }

const spanIn = (day: ProgrammeDay, { start, duration }: Timed): Span[] => {
  if (start === null || !isIn(day, start)) return []
  const from = minutesInto(day, start)
  return [{ from, to: from + duration }]
}

/**
 * The day that is looked at, and what takes place in it, by room. The hours that are drawn are those of all
 * days: nothing moves when one goes from one to another.
 */
export const useDay = (
  { event, rooms, breaks }: Pick<ProgrammeEditor, 'event' | 'rooms' | 'breaks'>,
  sessions: readonly Session[],
) => {
  const eventDays = useMemo(() => daysOf(event), [event])
  const days = useMemo(() => {
    const outside = sessions.flatMap(({ start }) =>
      start === null || eventDays.some((one) => isIn(one, start)) ? [] : [{ start }],
    )
    return outside.length > 0 ? daysOf(event, outside) : eventDays
  }, [event, eventDays, sessions])

  const [chosen, setChosen] = useState<string>()
  const day = days.find((one) => one.day === chosen) ?? eventDays[0] ?? days[0] ?? noDay

  const shown = useMemo(() => {
    const spans = days.flatMap((one) =>
      [...sessions, ...breaks].flatMap((timed) => spanIn(one, timed)),
    )
    return hoursShown(spans, { dayStart: event.dayStart, length: lengthOf(day) })
  }, [breaks, day, days, event.dayStart, sessions])

  const byRoom = useMemo(() => {
    const known = new Set(rooms.map(({ id }) => id))
    const drawn = sessions.flatMap((session): Drawn[] =>
      spanIn(day, session).map(({ from, to }) => ({
        id: session.id,
        session,
        from: from - shown.from,
        to: to - shown.from,
      })),
    )
    // A room that is in the trash is none.
    return groupBy(drawn, ({ session: { room } }) => [
      room !== null && known.has(room) ? room : null,
    ])
  }, [day, rooms, sessions, shown])

  const marks = useMemo(
    () =>
      Array.from({ length: Math.floor((shown.to - shown.from) / 30) + 1 }, (_, half) => {
        const minutes = shown.from + 30 * half
        return { minutes, time: localTime(momentIn(day, minutes), event) }
      }),
    [day, event, shown],
  )

  return { days, day, setDay: setChosen, shown, byRoom, marks, spanIn }
}
