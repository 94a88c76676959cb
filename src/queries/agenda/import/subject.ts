import { eventSessionProblem } from '@/src/domain/agenda/event-session.rules'
import { numberOf, uuidOf } from '@/src/domain/agenda/identity'
import { columns, naturalKeys, sheetFields, synonyms } from '@/src/domain/agenda/import/fields'
import { roomFinder, sessionFinder, speakerFinder } from '@/src/domain/agenda/import/find'
import { localIso } from '@/src/domain/agenda/programme-days'
import type { Document } from '@/src/domain/platform/import/names'
import { colourProblem } from '@/src/domain/platform/identity/colour'
import { writeDay } from '@/src/domain/platform/table/french-cells'
import type { Language } from '@/src/domain/platform/text/bilingual'
import type { Subject } from '@/src/queries/platform/import/subject'

import type { IntoEvent } from './tables'
import { readWarnings } from './warnings'

const noProblem = { problem: () => undefined }

/** Of a track whose colour nobody said: anyone may choose another. */
const usualColour = '#1B7F5C'

const said = (value: Document['values'][string]): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** « 18/03/2027, 9 h 30 », by the clocks of the event, of what may be written by others. */
const momentShownIn =
  (event: IntoEvent) =>
  (text: string, language: Language): string => {
    if (Number.isNaN(Date.parse(text))) return text
    const [day = '', time = ''] = localIso(text, event).split('T')
    const [hours, minutes] = time.split(':')
    return language === 'fr'
      ? `${writeDay(day)}, ${String(Number(hours))}\u00A0h\u00A0${minutes ?? ''}`
      : `${writeDay(day)}, ${hours ?? ''}:${minutes ?? ''}`
  }

/**
 * By what exports call a document that has no identity of other programmes, and its start by the clocks of
 * the event: the same again is no change.
 */
const identified = ({ id, values }: Document, event: IntoEvent): Document => {
  if (!('guid' in values)) return { id, values }
  const guid = said(values.guid) ?? uuidOf(id)
  const start = said(values.start)
  return {
    id,
    values: {
      ...values,
      guid,
      externalId: said(values.externalId) ?? String(numberOf(undefined, guid)),
      ...(start && { start: localIso(start, event) }),
    },
  }
}

/** The programme of one event, from any file: its people, rooms, tracks, formats, then its sessions. */
export const programmeSubject = (event: IntoEvent): Subject => {
  const ofEvent = { event: { equals: event.id } }
  return {
    sheets: sheetFields,
    keys: naturalKeys,
    synonyms,
    columns: { ...columns, start: { ...columns.start, show: momentShownIn(event) } },
    among: {
      events: { id: { equals: event.id } },
      rooms: { or: [ofEvent, { event: { exists: false } }] },
      tracks: ofEvent,
      'session-formats': ofEvent,
      'event-sessions': ofEvent,
    },
    seen: (document) => identified(document, event),
    readRules: () =>
      Promise.resolve({
        speakers: { ...noProblem, finder: speakerFinder },
        rooms: { ...noProblem, finder: roomFinder },
        tracks: { problem: colourProblem, fresh: { colour: usualColour } },
        'session-formats': noProblem,
        'event-sessions': {
          problem: eventSessionProblem,
          finder: sessionFinder,
          fresh: { state: 'confirmed' }, // what stands in a programme was confirmed
        },
      }),
    readWarnings: (changes, current, scope) => readWarnings(event, changes, current, scope),
  }
}
