import type { Endpoint } from 'payload'

import { pointsOf } from '@/src/domain/places/points'
import { placeQuestion } from '@/src/domain/places/question'
import { handle } from '@/src/endpoints/handle'
import { findPlaces } from '@/src/queries/places/find-places'

/** GET /api/places/points?family=fablab — the places that a map shows, as few bytes as it can do with. */
export const placePoints: Endpoint = {
  path: '/places/points',
  method: 'get',
  handler: handle(placeQuestion, async (question, req) => {
    const { places } = await findPlaces(question, new Date(), req)
    return Response.json(pointsOf(places))
  }),
}
