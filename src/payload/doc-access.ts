import { type Endpoint, NotFound, type PayloadRequest, type SanitizedConfig } from 'payload'
import { z } from 'zod'

import { replaceEndpoints } from './replace-endpoints'

const permissions = z.looseObject({ read: z.unknown() })

/**
 * Payload 3.90 tells what one may do with a document that exists, and answers 404 for one that does
 * not: whoever may not read it learned so that it is there. To them, neither is.
 * @throws NotFound
 */
export const orAbsent = <Answer>(answer: Answer, req: PayloadRequest): Answer => {
  if (!permissions.safeParse(answer).data?.read) throw new NotFound(req.t)
  return answer
}

const hiding =
  (handler: Endpoint['handler']): Endpoint['handler'] =>
  async (req) => {
    const response = await handler(req)
    if (req.routeParams?.id !== undefined) orAbsent(await response.clone().json(), req)
    return response
  }

/** The same answer for a hidden document and an absent one, at `POST /api/<collection>/access/:id`. */
export const hideAbsence = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections)
    replaceEndpoints(collection, (one) =>
      one.path === '/access/:id?' ? { ...one, handler: hiding(one.handler) } : one,
    )
  return config
}
