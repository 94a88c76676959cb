import { LRUCache } from 'lru-cache'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { cachedUntilChange } from '@/src/queries/platform/until-change'

const collection = 'schedule-releases'

/** Of releases, by their ids: what one holds never changes. */
const sessionsOf = new LRUCache<string, readonly string[]>({ max: 500 })

const programme = z.object({ sessions: z.array(z.object({ id: z.string() })) })

const sessionsIn = (content: string): string[] => {
  try {
    return programme.parse(JSON.parse(content)).sessions.map(({ id }) => id)
  } catch {
    return [] // nothing that the program wrote: nothing is public by it
  }
}

/** The last release of each event: the first of each in the order of their numbers. */
const readLast = async (req: PayloadRequest): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection,
    select: { event: true },
    sort: '-number',
    depth: 0,
    pagination: false,
    overrideAccess: true, // asked by the rule itself
    req,
  })
  const last = new Map<unknown, string>()
  for (const { id, event } of docs) if (!last.has(event)) last.set(event, id)
  return [...last.values()]
}

const readContents = (ids: string[], req: PayloadRequest) =>
  req.payload.find({
    collection,
    where: { id: { in: ids } },
    select: { content: true },
    depth: 0,
    pagination: false,
    overrideAccess: true, // asked by the rule itself
    req,
  })

/** What releases hold, those alone that are not known yet being read. */
const readSessions = async (releases: string[], req: PayloadRequest): Promise<string[]> => {
  const known = new Map(releases.map((id) => [id, sessionsOf.get(id)] as const))
  const missing = releases.filter((id) => !known.get(id))
  const { docs } = missing.length === 0 ? { docs: [] } : await readContents(missing, req)
  for (const { id, content } of docs) {
    const ids = sessionsIn(content)
    sessionsOf.set(id, ids)
    known.set(id, ids)
  }
  return [...known.values()].flatMap((ids) => ids ?? [])
}

const cached = cachedUntilChange<string[]>(1)

/**
 * Ids of the sessions that the last release of their event holds. One query, one more after a release,
 * and on SQLite none as long as nothing changed.
 */
export const readReleasedSessions = (req: PayloadRequest): Promise<string[]> =>
  cached('', req, async () => {
    const last = await readLast(req)
    return readSessions(last, req)
  })
