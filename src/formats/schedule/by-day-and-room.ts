import { dayOfMoment } from '@/src/domain/agenda/programme-days'
import { groupBy } from '@/src/domain/platform/data/group-by'

import type { ToldProgramme, ToldSession } from './told'

export type DayOfRooms = {
  index: number
  day: string
  start: string
  end: string
  /** Only those in which something takes place; what has no room yet is in one without a name. */
  rooms: { name: string; guid: string | undefined; sessions: ToldSession[] }[]
}

/**
 * The sessions as frab has them: by day, by room. Its layout has no word for a cancelled session: one that
 * is no longer there is cancelled for its readers.
 */
export const byDayAndRoom = ({
  days,
  rooms,
  sessions,
  clock,
  iso,
}: ToldProgramme): DayOfRooms[] => {
  const held = sessions.filter(({ isCancelled }) => !isCancelled)
  const ofDay = groupBy(held, ({ start }) => [dayOfMoment(start, clock)])
  const names = [...new Set([...rooms.map(({ name }) => name), ''])]
  const guids = new Map(rooms.toReversed().map(({ name, guid }) => [name, guid]))
  return days.map(({ day, start, end }, index) => {
    const ofRoom = groupBy(ofDay.get(day) ?? [], ({ room }) => [room?.name ?? ''])
    return {
      index: index + 1,
      day,
      start: iso(start),
      end: iso(end),
      rooms: names.flatMap((name) => {
        const inRoom = ofRoom.get(name)
        return inRoom ? [{ name, guid: guids.get(name), sessions: inRoom }] : []
      }),
    }
  })
}

/** Minutes as « 01:30 ». */
export const hoursAndMinutes = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')

/** By what these files were written: the release of a programme tells the rest. */
export const generator = 'Résolument'
