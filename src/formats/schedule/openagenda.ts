import type { ProgrammeEvent } from '@/src/domain/agenda/programme'
import type { ToldProgramme, ToldSession } from './told'
import { personInWords } from './words'

type Access = ToldSession['source']['accessibility'][number]

/** Whom each means of ours serves, by the letters of OpenAgenda: hearing, motor, visual, intellectual. */
const accessCodes: Record<Access, string> = {
  'step-free': 'mi',
  'sign-language': 'hi',
  captions: 'hi',
  'hearing-loop': 'hi',
  'audio-description': 'vi',
  'easy-read': 'ii',
}

const attendance: Record<ProgrammeEvent['attendanceMode'], { id: number; label: string }> = {
  'on-site': { id: 1, label: 'Sur place' },
  online: { id: 2, label: 'En ligne' },
  mixed: { id: 3, label: 'Mixte' },
}

const scheduled = { id: 1, label: 'Programmé' }
const postponed = { id: 4, label: 'Reporté' }
const cancelled = { id: 6, label: 'Annulé' }

const statusOf = ({ isCancelled }: ToldSession, { status }: ProgrammeEvent) => {
  if (isCancelled || status === 'cancelled') return cancelled
  return status === 'postponed' ? postponed : scheduled
}

const inWords = (timeZone: string) =>
  new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeStyle: 'short', timeZone })

/** A programme as agendas of cities read it: one event a session, by the names of OpenAgenda. */
export const writeOpenAgenda = (programme: ToldProgramme): string => {
  const { event, url, iso, release } = programme
  const dateInWords = inWords(event.timeZone)
  const results = programme.sessions.map((session) => {
    const [begin, end] = [iso(session.start), iso(session.end)]
    return {
      uid: session.number,
      slug: session.slug,
      canonicalurl: session.url,
      title_fr: session.title,
      description_fr: (session.subtitle || session.abstract).slice(0, 200),
      longdescription_fr: [
        session.abstract,
        session.description,
        session.people.map((person) => personInWords(person, 'fr')).join('\n'),
      ]
        .filter(Boolean)
        .join('\n\n'),
      keywords_fr: [programme.title, session.track, session.type].filter(Boolean),
      updatedat: release.releasedAt,
      daterange_fr: dateInWords.format(new Date(session.start)),
      firstdate_begin: begin,
      firstdate_end: end,
      lastdate_begin: begin,
      lastdate_end: end,
      timings: [{ begin, end }],
      accessibility: [...new Set(session.source.accessibility.map((one) => accessCodes[one]))],
      location_name: [event.venue, session.room?.name].filter(Boolean).join(', ') || null,
      location_address: event.address.street ?? null,
      location_postalcode: event.address.postalCode ?? null,
      location_city: event.address.city ?? null,
      attendancemode: attendance[event.attendanceMode],
      status: statusOf(session, event),
      registration: [],
      links: [{ link: url }, ...session.links.map(({ address }) => ({ link: address }))],
    }
  })
  return JSON.stringify({ total_count: results.length, results })
}
