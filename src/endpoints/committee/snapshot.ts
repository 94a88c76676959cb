import { type Endpoint, Forbidden } from 'payload'
import { z } from 'zod'

import { staff } from '@/access/rules'
import { documentId, handle } from '@/src/endpoints/handle'
import { readSnapshot } from '@/src/queries/committee/snapshots'

import { sealRefusal } from './seal-refusal'

/**
 * GET /api/committee/snapshots/:id — what the committee was shown at a meeting, for those of the house, with
 * the hash of its canonical JSON (RFC 8785). One that does not match its hash is refused, and says so.
 */
export const committeeSnapshot: Endpoint = {
  path: '/committee/snapshots/:id',
  method: 'get',
  handler: handle(z.object({ id: documentId }), async ({ id }, req) => {
    if (!staff({ req })) throw new Forbidden(req.t)
    const snapshot = await readSnapshot(id, req)
    if (snapshot?.problem) throw sealRefusal(snapshot.problem, req)
    return snapshot && Response.json(snapshot)
  }),
}
