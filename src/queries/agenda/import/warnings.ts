import { sessionStates } from '@/src/domain/agenda/session'
import { type ScheduledSession, type Warning, warningsOf } from '@/src/domain/agenda/warnings'
import type { Change, ImportError } from '@/src/domain/platform/import/change'
import type { Value } from '@/src/domain/platform/import/names'
import { isWordOf } from '@/src/domain/platform/text/vocabulary'
import type { Current } from '@/src/queries/platform/import/current'
import type { Scope } from '@/src/queries/platform/import/scope'

import type { IntoEvent } from './tables'

type Values = Readonly<Record<string, Value | undefined>>

const textIn = (value: Value | undefined) => (typeof value === 'string' ? value : null)
const listIn = (value: Value | undefined) => (Array.isArray(value) ? value : [])
const isState = isWordOf(sessionStates)

const sessionOf = (id: string, values: Values): ScheduledSession => {
  const state = textIn(values.state) ?? ''
  return {
    id,
    title: textIn(values.title) ?? '',
    state: isState(state) ? state : 'submitted',
    start: textIn(values.start),
    duration: typeof values.duration === 'number' ? values.duration : 0,
    room: textIn(values.room),
    track: textIn(values.track),
    speakers: listIn(values.speakers),
    accessibility: listIn(values.accessibility),
  }
}

/** Many sessions outside the dates are most often the programme of another event: said once for all. */
const togetherOutside = (warnings: readonly Warning[]): Warning[] => {
  const outside = warnings.filter(({ code }) => code === 'outside-dates')
  const [first] = outside
  if (!first || outside.length === 1) return [...warnings]
  const count = String(outside.length)
  const together: Warning = {
    ...first,
    message: {
      fr: `${count} sessions ne sont pas dans les dates de l’édition\u00A0: est-ce la bonne\u00A0? Si oui, changez leurs jours, ou les dates.`,
      en: `${count} sessions are not within the dates of the event: is it the right one? If so, change their days, or the dates.`,
    },
  }
  return [together, ...warnings.filter((warning) => !outside.includes(warning))]
}

/** What clashes in the programme as the file would leave it, of the sessions that it changes. */
export const readWarnings = async (
  event: IntoEvent,
  changes: readonly Change[],
  { documents, directory }: Current,
  { req, overrideAccess }: Scope,
): Promise<ImportError[]> => {
  const changed = new Map(
    changes.filter(({ kind }) => kind === 'event-sessions').map((change) => [change.id, change]),
  )
  const before = new Map(
    (documents.get('event-sessions') ?? []).map(({ id, values }) => [id, values]),
  )
  const after = new Map<string, Values>(before)
  for (const [id, { data }] of changed) after.set(id, { ...before.get(id), ...data })
  const { startDate, endDate, timeZone } = await req.payload.findByID({
    collection: 'events',
    id: event.id,
    depth: 0,
    select: { startDate: true, endDate: true, timeZone: true },
    overrideAccess,
    req,
  })
  const named = (slug: string, ids: readonly string[]) =>
    [...new Set(ids)].map((id) => ({
      id,
      name: directory.get(slug)?.textOf(id) ?? '',
      availabilities: [],
      walks: [],
    }))
  const sessions = [...after].map(([id, values]) => sessionOf(id, values))
  const warnings = warningsOf({
    event: { startDate, endDate, timeZone, dayStart: event.dayStart },
    sessions,
    rooms: named(
      'rooms',
      sessions.flatMap(({ room }) => room ?? []),
    ),
    speakers: named(
      'speakers',
      sessions.flatMap(({ speakers }) => [...speakers]),
    ),
  })
    .filter(({ code }) => !code.startsWith('missing-'))
    .filter(({ sessions: ids }) => ids.some((id) => changed.has(id)))
  return togetherOutside(warnings)
    .flatMap(({ sessions: ids, message }) => {
      const [first] = ids.flatMap((id) => changed.get(id) ?? [])
      return first ? [{ sheet: first.sheet, row: first.row, column: null, message }] : []
    })
    .toSorted((one, other) => one.row - other.row) // as one goes through the file
}
