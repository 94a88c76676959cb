import {
  addLocalesToRequestFromData,
  createPayloadRequest,
  getRequestLanguage,
  mergeHeaders,
  parseCookies,
  type SanitizedConfig,
} from 'payload'
import { z } from 'zod'

import { staff } from '@/access/rules'
import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { say } from '@/src/i18n/say'

import { handlerFor } from './handler'
import { keepIntrospection } from './introspection'
import { type Budget, budgets, type Excess, explain } from './limits'
import { schemaOf } from './schema'
import { excessOver, queryCostOf } from './query-cost'
import { tellsError } from './tell-error'
import { validatingOnce } from './validate-once'

const notPosted: Bilingual = {
  fr: 'Une requête GraphQL s’envoie par POST.',
  en: 'A GraphQL query is sent by POST.',
}
const notJson: Bilingual = {
  fr: 'Le corps de la requête doit être un objet JSON, annoncé comme «\u00A0application/json\u00A0».',
  en: 'The body of the request must be a JSON object, announced as “application/json”.',
}
const notAcceptable: Bilingual = {
  fr: 'La réponse est du JSON\u00A0: acceptez «\u00A0application/json\u00A0» ou «\u00A0application/graphql-response+json\u00A0».',
  en: 'The answer is JSON: accept “application/json” or “application/graphql-response+json”.',
}
const members = {
  query: { fr: 'un texte', en: 'a text' },
  operationName: { fr: 'un texte', en: 'a text' },
  variables: { fr: 'un objet', en: 'an object' },
  extensions: { fr: 'un objet', en: 'an object' },
}
const object = z.record(z.string(), z.unknown()).nullish()
const request = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: object,
  extensions: object,
} satisfies Record<keyof typeof members, z.ZodType>)

const isMember = (name: unknown): name is keyof typeof members =>
  typeof name === 'string' && name in members

/** The member of a request that is not what it should be. */
const notWell = (error: z.ZodError): Bilingual => {
  const name = error.issues[0]?.path[0]
  if (!isMember(name)) return notJson
  const { fr, en } = members[name]
  return { fr: `${name}\u00A0: attendu\u00A0: ${fr}.`, en: `${name}: expected: ${en}.` }
}

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // the answer says what it should be
  }
}

const json = /^application\/json\s*(;\s*charset="?utf-?8"?\s*)?$/i

/** Answers GraphQL, and refuses at once what makes no sense, or would take too long or too much. */
export const answerGraphql = (config: Promise<SanitizedConfig>) => {
  const keeping = keepIntrospection()
  const validate = validatingOnce()

  const refuse = async (
    { headers }: Request,
    message: Bilingual,
    status = 400,
    extensions: object = {},
  ) => {
    const cookies = parseCookies(headers)
    const language = getRequestLanguage({ config: await config, cookies, headers })
    const error = {
      message: say(message, language),
      extensions: { ...extensions, statusCode: status },
    }
    return Response.json({ errors: [error] }, { status })
  }
  const refuseExcess = (request: Request, excess: Excess) =>
    refuse(request, explain(excess), 400, excess)

  /** Who asks is looked up only when it matters: few ask for more than everybody may. */
  const excessOf = async (demand: Budget, { url, headers }: Request) => {
    const excess = excessOver(demand, budgets.public)
    if (!excess) return undefined
    const req = await createPayloadRequest({ config, request: new Request(url, { headers }) })
    return staff({ req }) ? excessOver(demand, budgets.staff) : excess
  }

  const answer = async (asked: Request, params: z.infer<typeof request>) => {
    const { url, method, headers, signal } = asked
    const req = await createPayloadRequest({
      canSetHeaders: true,
      config,
      request: new Request(url, { method, headers, signal }),
    })
    req.data = params
    addLocalesToRequestFromData(req)
    const context = { req, headers: {} }
    const said = { accept: headers.get('accept') ?? '*/*', 'content-type': 'application/json' }
    const handle = handlerFor(schemaOf(await config), validate)
    const [body, init] = await handle({
      ...{ method, url, raw: undefined },
      ...{ headers: said, body: params, context },
    })
    if (body === null) return refuse(asked, notAcceptable, init.status)
    const answered = new Headers({ ...init.headers, ...context.headers })
    const all = req.responseHeaders ? mergeHeaders(req.responseHeaders, answered) : answered
    // An error, of a moment maybe, is told with a status of success: nobody is to be told of it again.
    if (tellsError(body)) all.set('Cache-Control', 'no-store')
    return new Response(body, { status: init.status, headers: all })
  }

  return async (asked: Request): Promise<Response> => {
    if (asked.method !== 'POST') {
      const response = await refuse(asked, notPosted, 405)
      response.headers.set('Allow', 'POST')
      return response
    }
    const text = await asked.text()
    const isJson = json.test(asked.headers.get('content-type') ?? '')
    if (!isJson) return refuse(asked, notJson, 415)
    const body = jsonIn(text)

    const cost = queryCostOf(schemaOf(await config), body)
    if (cost && 'excess' in cost) return refuseExcess(asked, cost.excess)
    const excess = cost && (await excessOf(cost.demand, asked))
    if (excess) return refuseExcess(asked, excess)

    const read = request.safeParse(body)
    if (!read.success) return refuse(asked, notWell(read.error))
    const accept = asked.headers.get('accept') ?? '*/*'
    return keeping(body, accept, () => answer(asked, read.data))
  }
}
