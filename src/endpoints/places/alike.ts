import { type Endpoint, Forbidden } from 'payload'
import { z } from 'zod'

import { writers } from '@/access/rules'
import { isDocumentId } from '@/src/database/document-id'
import { flag, unlessEmpty } from '@/src/domain/platform/web/asked'
import { longest } from '@/src/domain/platform/text/sizes'
import { handle } from '@/src/endpoints/handle'
import { readAlike } from '@/src/queries/places/duplicates'

const documentId = z.string().refine(isDocumentId)
const degrees = (most: number) => unlessEmpty(z.coerce.number().min(-most).max(most))

const asked = z.object({
  name: z.string().min(1).max(longest.text),
  commune: documentId,
  street: unlessEmpty(z.string().max(longest.text)),
  latitude: degrees(90),
  longitude: degrees(180),
  approximatePosition: flag,
  /** Of a place that is there already, which is not compared with itself. */
  id: unlessEmpty(documentId),
})

/**
 * GET /api/places/alike?name=…&commune=… — the places that one is likely the same as, while it is being
 * entered, for those who write places.
 */
export const alikePlaces: Endpoint = {
  path: '/places/alike',
  method: 'get',
  handler: handle(asked, async ({ id, ...place }, req) => {
    if (!writers({ req })) throw new Forbidden(req.t)
    const alike = await readAlike({ ...place, ...(id !== undefined && { id }) }, req)
    return Response.json({
      alike: alike.map(({ neighbour: { id: other, name, street }, score }) => ({
        id: other,
        name,
        street,
        score,
      })),
    })
  }),
}
