import type { PayloadRequest } from 'payload'

import type { Released } from '@/src/commands/agenda/release-programme'
import { queueMessage } from '@/src/commands/platform/queue-message'
import { uuidOf } from '@/src/domain/agenda/identity'
import { type Programme, type ProgrammeSession, textIn } from '@/src/domain/agenda/programme'
import {
  changesByPerson,
  type SessionChange,
  sessionOf,
} from '@/src/domain/agenda/programme-changes'
import type { Language } from '@/src/domain/platform/text/bilingual'
import type { TemplateData } from '@/src/emails/types'
import { env } from '@/src/env'
import { signedLink } from '@/src/links/signed-link'

/** How long one may confirm from a mail, in days: until after the event, and then some. */
const lastsDays = 365

type Told = TemplateData['programme-change']['changes'][number]

const slotIn = ({ rooms }: Programme, { start, duration, room }: ProgrammeSession) => ({
  start,
  duration,
  room: rooms.find(({ id }) => id === room)?.name ?? null,
})

/** Of someone who is no longer in a session, that comes after what their calendar has of it. */
const sequenceOf = (change: SessionChange) =>
  change.kind === 'gone' ? change.before.sequence + 1 : change.after.sequence

const told = ({ before, after }: Released, change: SessionChange, language: Language): Told[] => {
  if (change.kind === 'told') return []
  const session = sessionOf(change)
  return [
    {
      kind: change.kind,
      uid: uuidOf(session.guid), // that of the feeds, so that a calendar has it once
      sequence: sequenceOf(change),
      title: textIn(session.title, language),
      ...slotIn(change.kind === 'gone' && before ? before : after, session),
      before: change.kind === 'moved' && before ? slotIn(before, change.before) : null,
    },
  ]
}

const readSpeakers = async (ids: string[], req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'speakers',
    where: { and: [{ id: { in: ids } }, { email: { exists: true } }] },
    select: { name: true, email: true, sample: true },
    depth: 0,
    joins: false,
    pagination: false,
    overrideAccess: true, // to write to them, named in public or not
    req,
  })
  return docs.flatMap(({ id, name, email, sample }) =>
    email && sample !== true ? [{ id, name, email }] : [],
  )
}

/** « Agenda <agenda@example.org> » is an address under a name. */
const addressIn = (from: string): string =>
  /<(?<address>[^>]+)>/.exec(from)?.groups?.address ?? from

/** French, unless nothing of what someone does is in French. */
const languageFor = (changes: readonly SessionChange[]): Language =>
  changes.some((change) => sessionOf(change).language === 'fr') ? 'fr' : 'en'

/**
 * One mail to each of those for whom a release changes something, in its transaction: what is new, moved
 * or cancelled of their sessions, whether they agree to be named in public or not. Nobody writes to samples.
 * Returns how many.
 */
export const tellSpeakers = async (released: Released, req: PayloadRequest): Promise<number> => {
  const { number, name: release, before, after } = released
  const { event } = after
  const changes = changesByPerson(before, after)
  const speakers = await readSpeakers([...changes.keys()], req)
  const now = new Date().toISOString()
  const expires = new Date(Date.parse(now) + lastsDays * 86_400_000).toISOString()
  for (const { id, name, email } of speakers) {
    const own = changes.get(id) ?? []
    const locale = languageFor(own)
    const title = textIn(event.title, locale)
    const comes = after.sessions.some(
      ({ state, people }) => state === 'confirmed' && people.some(({ speaker }) => speaker === id),
    )
    await queueMessage(
      {
        template: 'programme-change',
        data: {
          name,
          event: title,
          release,
          timeZone: event.timeZone,
          changes: own.flatMap((change) => told(released, change, locale)),
          confirm: comes
            ? signedLink({ purpose: 'speaker-comes', subject: event.id, user: id, expires })
            : null,
          calendar:
            env.MAIL_FROM === undefined
              ? null
              : { organizer: { name: title, email: addressIn(env.MAIL_FROM) }, email, stamp: now },
        },
        locale,
        recipient: email,
        // Of each: several people may have one address.
        cause: {
          collection: 'speakers',
          document: id,
          reason: `release ${String(number)} of ${event.id}`,
        },
      },
      req,
    )
  }
  return speakers.length
}
