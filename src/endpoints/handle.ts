import { type Endpoint, NotFound, type PayloadRequest, ValidationError } from 'payload'
import { z } from 'zod'

type Language = 'fr' | 'en'

/** What zod says is wrong, in the reader's language. */
const sentences = { fr: z.locales.fr().localeError, en: z.locales.en().localeError }

const languageOf = ({ i18n }: PayloadRequest): Language => (i18n.language === 'en' ? 'en' : 'fr')

/** An id as either database writes it. */
export const documentId = z.union([z.uuid(), z.string().regex(/^[0-9a-f]{24}$/i)])

/**
 * What an endpoint answers to parameters, of its address and of its query, once they are read: a 400
 * names each that is wrong, and `undefined` is a 404. Payload answers and logs what is thrown.
 */
export const handle =
  <Params>(
    schema: z.ZodType<Params>,
    answer: (params: Params, req: PayloadRequest) => Promise<Response | undefined>,
  ): Endpoint['handler'] =>
  async (req) => {
    const asked = { ...req.query, ...req.routeParams }
    const parsed = schema.safeParse(asked, { error: sentences[languageOf(req)] })
    if (!parsed.success) {
      const errors = parsed.error.issues.map(({ path, message }) => ({
        path: path.join('.'),
        message,
      }))
      throw new ValidationError({ errors, req }, req.t)
    }
    const response = await answer(parsed.data, req)
    if (!response) throw new NotFound(req.t)
    return response
  }
