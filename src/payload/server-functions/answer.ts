import { getTranslation } from '@payloadcms/translations'
import { handleServerFunctions } from '@payloadcms/next/layouts'
import { headers as headersOfRequest } from 'next/headers'
import {
  APIError,
  canAccessAdmin,
  createPayloadRequest,
  type ImportMap,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'
import { z } from 'zod'

import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { answerWith, beginAction } from '@/src/server/answers-to-pages'

import { argumentsOf, isServerFunction, type ServerFunction } from './arguments'
import { formState } from './form-state'
import { mayCall } from './rules'

const sentences = {
  400: {
    fr: 'Le serveur n’a pas compris cette demande\u00A0: rechargez la page, puis réessayez.',
    en: 'The server did not understand this request: reload the page, then try again.',
  },
  403: {
    fr: 'Votre compte ne permet pas cela\u00A0: reconnectez-vous, ou demandez-le à l’administration.',
    en: 'Your account does not allow this: sign in again, or ask the administrators.',
  },
  404: {
    fr: 'Ce que vous demandez n’existe pas, ou plus\u00A0: rechargez la page.',
    en: 'What you ask for does not exist, or no longer: reload the page.',
  },
  500: {
    fr: 'Le serveur n’a pas pu répondre\u00A0: réessayez plus tard.',
    en: 'The server could not answer: try again later.',
  },
} satisfies Record<number, Bilingual>

type Status = keyof typeof sentences

/** Why a call is not answered. */
class Refusal extends Error {
  constructor(readonly status: Status) {
    super(sentences[status].en)
  }
}

/** What is called, and with what: a page says both, hence anyone may say anything. */
const call = z.looseObject({
  name: z.unknown(),
  args: z.record(z.string(), z.unknown()).nullish(),
})

const named = z.looseObject({
  collectionSlug: z.union([z.string(), z.array(z.string())]).nullish(),
  globalSlug: z.string().nullish(),
  parent: z.looseObject({ collectionSlug: z.string() }).nullish(),
  doc: z.looseObject({ relationTo: z.string() }).nullish(),
  global: z.string().nullish(),
})

const isAllKnown = (args: object, { payload }: PayloadRequest): boolean => {
  const { collectionSlug, globalSlug, parent, doc, global } = named.parse(args)
  const slugs = [collectionSlug, parent?.collectionSlug, doc?.relationTo].flat()
  return (
    slugs.every((slug) => slug == null || Object.hasOwn(payload.collections, slug)) &&
    [globalSlug, global].every(
      (slug) => slug == null || payload.config.globals.some((one) => one.slug === slug),
    )
  )
}

/** The function that is called and its arguments, once they make sense. */
const readCall = (asked: unknown, req: PayloadRequest) => {
  const read = call.safeParse(asked)
  if (!read.success) throw new Refusal(400)
  const { name, args } = read.data
  if (!isServerFunction(name)) throw new Refusal(404)
  if (!mayCall(name, req)) throw new Refusal(403)
  const checked = argumentsOf[name].safeParse(args ?? {})
  if (!checked.success) throw new Refusal(400)
  if (!isAllKnown(checked.data, req)) throw new Refusal(404)
  return { name, args: args ?? {} }
}

/** How Next says, by throwing, that nothing is there, or that the page is another. */
const digestOf = (error: unknown): string =>
  error instanceof Error && 'digest' in error ? String(error.digest) : ''
const isRedirect = (error: unknown) => digestOf(error).startsWith('NEXT_REDIRECT')

const statusOf = (error: unknown): Status => {
  if (error instanceof Refusal) return error.status
  if (digestOf(error).startsWith('NEXT_HTTP_ERROR_FALLBACK')) return 404
  if (error instanceof Error && error.message === 'not-found') return 404 // Payload, of a list
  if (!(error instanceof APIError) || error.status >= 500) return 500
  if (error.status === 401 || error.status === 403) return 403
  return error.status === 404 ? 404 : 400
}

/** What their page does with an answer that is not the one it expects is wrong: they have to fail. */
const mustFail: readonly unknown[] = [
  'copy-data-from-locale',
  'get-upcoming-scheduled-publish',
] satisfies ServerFunction[]

const failed = z.looseObject({
  errors: z.array(z.looseObject({ message: z.string(), data: z.unknown().optional() })),
})

type Options = { config: Promise<SanitizedConfig>; importMap: ImportMap }

/**
 * Answers the functions that the back-office calls on the server (Next's server actions). Payload
 * 3.90 looks a function up in a plain object, so that `constructor` is one and gives the session of
 * who asks; it checks no argument, and answers some to whoever asks. Here: those that are known, to
 * those who enter the back-office, with arguments that make sense; and of an error, a sentence.
 */
export const answerServerFunction = async (asked: unknown, options: Options): Promise<unknown> => {
  const headers = await headersOfRequest()
  beginAction(headers)
  const { config } = options
  const request = new Request('http://localhost/admin', { headers })
  const req = await createPayloadRequest({ config, request })

  const tell = (status: Status, name: unknown) => {
    const message = getTranslation(sentences[status], req.i18n)
    if (mustFail.includes(name)) {
      const digest = `NEXT_HTTP_ERROR_FALLBACK;${status === 403 ? '403' : '404'}`
      throw Object.assign(new Error(message), { digest })
    }
    answerWith(headers, status)
    return { errors: [{ message }], message }
  }

  const { name } = z.looseObject({ name: z.unknown() }).catch({ name: '' }).parse(asked)
  try {
    await canAccessAdmin({ req })
    const result: unknown = await handleServerFunctions({
      ...options,
      ...readCall(asked, req),
      serverFunctions: { 'form-state': formState },
    })
    // What Payload itself caught: it says the error's own words, which may be of the inside.
    const { data: caught } = failed.safeParse(result)
    return caught?.errors.some(({ data }) => data === undefined) ? tell(400, name) : result
  } catch (error) {
    if (isRedirect(error)) throw error
    const status = statusOf(error)
    if (status === 500) req.payload.logger.error({ err: error, msg: `${String(name)} failed` })
    return tell(status, name)
  }
}
