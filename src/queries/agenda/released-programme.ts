import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import {
  programmeShape,
  type ProgrammeRelease,
  type ProgrammeSpeaker,
  type ReleasedProgramme,
} from '@/src/domain/agenda/programme'
import { asNobody } from '@/src/queries/platform/as-nobody'
import { cachedUntilChange } from '@/src/queries/platform/until-change'

type Stored = ProgrammeRelease & { content: string }

/** A release of an event, the last unless its number is told, with what it says: for the house alone to read. */
const readRelease = async (
  event: string,
  number: number | undefined,
  req: PayloadRequest,
): Promise<Stored | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'schedule-releases',
    where: {
      and: [
        { event: { equals: event } },
        ...(number === undefined ? [] : [{ number: { equals: number } }]),
      ],
    },
    sort: '-number',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true, // its content is for no API: what was withdrawn since is taken out below
    req,
  })
  return docs.map(({ comment, ...release }) => ({ ...release, comment: comment ?? undefined }))[0]
}

const named = z.object({ name: z.string() })
const pictured = z.object({ url: z.string() })

/** People who agree to be named in public, whoever asks. */
const readSpeakers = async (ids: string[], req: PayloadRequest): Promise<ProgrammeSpeaker[]> => {
  const { docs } = await req.payload.find({
    collection: 'speakers',
    where: { id: { in: ids } },
    locale: 'all',
    depth: 1,
    joins: false,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.map(({ id, guid, externalId, code, name, organisation, biography, ...more }) => ({
    id,
    guid: guid ?? id,
    externalId: externalId ?? undefined,
    code: code ?? id,
    name,
    organisation: named.safeParse(organisation).data?.name,
    biography: z
      .record(z.string(), z.string())
      .catch({})
      .parse(biography ?? {}),
    photo: pictured.safeParse(more.photo).data?.url,
    links: (more.links ?? []).map(({ label, address }) => ({ label, address })),
    isSample: more.sample === true,
  }))
}

/** Which of some sessions are still published, whoever asks. */
const readPublished = async (event: string, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'event-sessions',
    where: {
      and: [
        { event: { equals: event } },
        { _status: { equals: 'published' } },
        { deletedAt: { exists: false } },
      ],
    },
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: true, // their ids alone
    req,
  })
  return new Set(docs.map(({ id }) => id))
}

const readReleased = async (
  slug: string,
  number: number | undefined,
  req: PayloadRequest,
): Promise<{ released: ReleasedProgramme | undefined }> => {
  const { docs } = await req.payload.find({
    collection: 'events',
    where: { slug: { equals: slug } },
    select: {},
    limit: 1,
    depth: 0,
    joins: false,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const event = docs[0]?.id
  const release = event === undefined ? undefined : await readRelease(event, number, req)
  if (event === undefined || release === undefined) return { released: undefined }
  const { content, comment, ...told } = release
  const programme = programmeShape.parse(JSON.parse(content))
  const published = await readPublished(event, req)
  const sessions = programme.sessions.filter(({ id }) => published.has(id))
  const people = [
    ...new Set(sessions.flatMap((session) => session.people.map(({ speaker }) => speaker))),
  ]
  const speakers = await readSpeakers(people, req)
  const isNamed = new Set(speakers.map(({ id }) => id))
  return {
    released: {
      release: { number: told.number, name: told.name, comment, releasedAt: told.releasedAt },
      programme: {
        ...programme,
        sessions: sessions.map((session) => ({
          ...session,
          people: session.people.filter(({ speaker }) => isNamed.has(speaker)),
        })),
      },
      speakers,
    },
  }
}

const cached = cachedUntilChange<{ released: ReleasedProgramme | undefined }>(50)

/**
 * The programme that the public reads of an event, whoever asks: that of its last release, or of the one
 * whose number is told, without the sessions that are no longer published and without those who do not
 * agree to be named. `undefined` when the event is not public or was never released. Four queries.
 */
export const readReleasedProgramme = async (
  slug: string,
  req: PayloadRequest,
  number?: number,
): Promise<ReleasedProgramme | undefined> => {
  const nobody = await asNobody(req)
  const { released } = await cached(`${slug} ${String(number)}`, req, () =>
    readReleased(slug, number, nobody),
  )
  return released
}
