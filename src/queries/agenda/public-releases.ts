import type { PayloadRequest } from 'payload'

import type { ProgrammeRelease } from '@/src/domain/agenda/programme'
import { asNobody } from '@/src/queries/platform/as-nobody'

/** A feed tells of no more: who comes back once a year misses some. */
const most = 50

/** The releases of an event, the last first, as anyone may know them. One query. */
export const readPublicReleases = async (
  event: string,
  asker: PayloadRequest,
): Promise<ProgrammeRelease[]> => {
  const { docs } = await asker.payload.find({
    collection: 'schedule-releases',
    where: { event: { equals: event } },
    select: { number: true, name: true, comment: true, releasedAt: true },
    sort: '-number',
    limit: most,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req: await asNobody(asker),
  })
  return docs.map(({ number, name, comment, releasedAt }) => ({
    number,
    name,
    comment: comment ?? undefined,
    releasedAt,
  }))
}
