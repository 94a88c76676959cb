import { type Endpoint, Forbidden, NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Check } from '@/access/rules'

import { readAsked } from './read-asked'

/** An id as either database writes it. */
export const documentId = z.union([z.uuid(), z.string().regex(/^[0-9a-f]{24}$/i)])

/**
 * What an endpoint answers to parameters, of its address and of its query, once they are read.
 * `undefined` is a 404. Payload answers and logs what is thrown.
 */
export const handle =
  <Params>(
    schema: z.ZodType<Params>,
    answer: (params: Params, req: PayloadRequest) => Promise<Response | undefined>,
  ): Endpoint['handler'] =>
  async (req) => {
    const response = await answer(readAsked(schema, { ...req.query, ...req.routeParams }, req), req)
    if (!response) throw new NotFound(req.t)
    return response
  }

/** The same of a JSON body, for those who may send one: the others learn nothing of what is wrong. */
export const handleBody =
  <Body>(
    mayAsk: Check,
    schema: z.ZodType<Body>,
    answer: (body: Body, req: PayloadRequest) => Promise<Response>,
  ): Endpoint['handler'] =>
  async (req) => {
    if (!mayAsk({ req })) throw new Forbidden(req.t)
    return answer(readAsked(schema, await req.json?.(), req), req)
  }
