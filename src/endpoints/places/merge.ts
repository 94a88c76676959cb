import type { Endpoint } from 'payload'
import { z } from 'zod'

import { managers } from '@/access/rules'
import { mergePlaces } from '@/src/commands/places/merge'
import { documentId, handleBody } from '@/src/endpoints/handle'

const moment = z.string().max(40)

const body = z.object({
  kept: documentId,
  other: documentId,
  choices: z.record(z.string().max(100), z.enum(['kept', 'other'])).default({}),
  seen: z.object({ kept: moment, other: moment }).optional(),
})

/** POST /api/places/merge — two places are one: all that leads to the other leads to the kept one. */
export const placesMerge: Endpoint = {
  path: '/places/merge',
  method: 'post',
  handler: handleBody(managers, body, async (merge, req) =>
    Response.json(await mergePlaces(merge, req)),
  ),
}
