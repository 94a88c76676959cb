import type { Endpoint } from 'payload'
import { z } from 'zod'

import { handle } from '@/src/endpoints/handle'
import { search } from '@/src/queries/platform/search'

const params = z.object({ q: z.string().trim().min(2).max(100) })

/** GET /api/search?q=médiathèque — all that the asker may read and that holds these words. */
export const searchEverything: Endpoint = {
  path: '/search',
  method: 'get',
  handler: handle(params, async ({ q }, req) => Response.json(await search(q, req))),
}
