import { type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { managers, staff } from '@/access/rules'
import { type Released, releaseProgramme } from '@/src/commands/agenda/release-programme'
import { restoreRelease } from '@/src/commands/agenda/restore-release'
import { inTransaction } from '@/src/database/in-transaction'
import { alteredRelease } from '@/src/domain/agenda/release.rules'
import { documentId, handle, handleBody } from '@/src/endpoints/handle'
import { readAsked } from '@/src/endpoints/read-asked'
import { tellSpeakers } from '@/src/jobs/tell-speakers'
import { conflict } from '@/src/payload/errors/refuse'
import { readRelease } from '@/src/queries/agenda/releases'

const ofEvent = z.object({ id: documentId })
const ofRelease = ofEvent.extend({ number: z.coerce.number().int().min(1).max(1_000_000) })

/** Number of the last release that the screen shows, 0 when there is none. */
const base = z.number().int().min(0)

const release = z.object({
  name: z.string().max(200),
  comment: z.string().max(5_000).optional(),
  base,
})

/** Releases and tells those whom it concerns: both, or neither. */
const inPublic = async <R extends Released>(
  work: (req: PayloadRequest) => Promise<R | undefined>,
  req: PayloadRequest,
): Promise<{ released: R; mails: number }> =>
  inTransaction(req, async (own) => {
    const released = await work(own)
    if (!released) throw new NotFound(req.t)
    return { released, mails: await tellSpeakers(released, own) }
  })

/**
 * POST /api/events/:id/releases — gives the public the programme of an event as it is now, and tells those
 * whose sessions are new, moved or cancelled. Of two at once the second is answered 409.
 */
export const releaseEvent: Endpoint = {
  path: '/:id/releases',
  method: 'post',
  handler: handleBody(managers, release, async (asked, req) => {
    const { id } = readAsked(ofEvent, { ...req.routeParams }, req)
    const { released, mails } = await inPublic((own) => releaseProgramme(id, asked, own), req)
    return Response.json({ number: released.number, mails }, { status: 201 })
  }),
}

/** POST /api/events/:id/releases/:number/restore — makes a former release the last one, under a new number. */
export const restoreEventRelease: Endpoint = {
  path: '/:id/releases/:number/restore',
  method: 'post',
  handler: handleBody(managers, z.object({ base }), async (asked, req) => {
    const { id, number } = readAsked(ofRelease, { ...req.routeParams }, req)
    const { released, mails } = await inPublic(
      (own) => restoreRelease(id, { number, ...asked }, own),
      req,
    )
    return Response.json({ number: released.number, mails, lost: released.lost }, { status: 201 })
  }),
}

/**
 * GET /api/events/:id/releases/:number — the programme of a release as it was sealed, for those of the house:
 * it names people who may not be named in public.
 */
export const eventRelease: Endpoint = {
  path: '/:id/releases/:number',
  method: 'get',
  handler: handle(ofRelease, async ({ id, number }, req) => {
    if (!staff({ req })) throw new Forbidden(req.t)
    const found = await readRelease(id, number, req)
    if (!found) return undefined
    const { programme, name, comment, releasedAt, sha256 } = found.release
    if (!programme) throw conflict(alteredRelease, req)
    return Response.json({ number, name, comment, releasedAt, sha256, programme })
  }),
}
