import { type Endpoint, Forbidden, NotFound, type PayloadRequest, ValidationError } from 'payload'
import { z } from 'zod'

import type { Check } from '@/access/rules'

type Language = 'fr' | 'en'

/** What zod says is wrong, in the reader's language. */
const sentences = { fr: z.locales.fr().localeError, en: z.locales.en().localeError }

const languageOf = ({ i18n }: PayloadRequest): Language => (i18n.language === 'en' ? 'en' : 'fr')

/** An id as either database writes it. */
export const documentId = z.union([z.uuid(), z.string().regex(/^[0-9a-f]{24}$/i)])

/** What was asked, read by its schema; a 400 names, in the reader's language, each thing that is wrong. */
const read = <Asked>(schema: z.ZodType<Asked>, asked: unknown, req: PayloadRequest): Asked => {
  const parsed = schema.safeParse(asked, { error: sentences[languageOf(req)] })
  if (parsed.success) return parsed.data
  const errors = parsed.error.issues.map(({ path, message }) => ({
    path: path.join('.'),
    message,
  }))
  throw new ValidationError({ errors, req }, req.t)
}

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
    const response = await answer(read(schema, { ...req.query, ...req.routeParams }, req), req)
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
    return answer(read(schema, await req.json?.(), req), req)
  }
