import { type Endpoint, NotFound } from 'payload'
import { z } from 'zod'

import { managers } from '@/access/rules'
import { moveSession } from '@/src/commands/agenda/move-session'
import { documentId, handleBody } from '@/src/endpoints/handle'
import { readAsked } from '@/src/endpoints/read-asked'

const body = z.object({
  start: z.iso.datetime().nullable(),
  duration: z
    .int()
    .min(1)
    .max(24 * 60),
  room: documentId.nullable(),
})

const params = z.object({ id: documentId })

/**
 * POST /api/event-sessions/:id/slot — gives a session another place in the programme, or none. With
 * `If-Match`, as for any document: 412 when it has changed since it was read.
 */
export const sessionSlot: Omit<Endpoint, 'root'> = {
  path: '/:id/slot',
  method: 'post',
  handler: handleBody(managers, body, async (slot, req) => {
    const { id } = readAsked(params, req.routeParams, req)
    const moved = await moveSession(id, slot, req)
    if (!moved) throw new NotFound(req.t)
    return Response.json(moved)
  }),
}
