import { GRAPHQL_POST } from '@payloadcms/next/routes'
import {
  createPayloadRequest,
  getRequestLanguage,
  parseCookies,
  type SanitizedConfig,
} from 'payload'

import { staff } from '@/access/rules'
import type { Bilingual } from '@/src/domain/platform/bilingual'

import { type Budget, budgets, type Excess, explain } from './limits'
import { schemaOf } from './schema'
import { excessOver, weigh } from './weigh'

const notJson: Bilingual = {
  fr: 'Le corps de la requête doit être un objet JSON, annoncé comme «\u00A0application/json\u00A0».',
  en: 'The body of the request must be a JSON object, announced as “application/json”.',
}

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // the answer says what it should be
  }
}

/** Answers GraphQL, and refuses at once what would take too long or too much. */
export const answerGraphql = (config: Promise<SanitizedConfig>) => {
  const answer = GRAPHQL_POST(config)

  const refuse = async ({ headers }: Request, message: Bilingual, extensions: object) => {
    const cookies = parseCookies(headers)
    const language = getRequestLanguage({ config: await config, cookies, headers })
    const error = {
      message: language === 'en' ? message.en : message.fr,
      extensions: { ...extensions, statusCode: 400 },
    }
    return Response.json({ errors: [error] }, { status: 400 })
  }
  const refuseExcess = (request: Request, excess: Excess) =>
    refuse(request, explain(excess), excess)

  /** Who asks is looked up only when it matters: few ask for more than everybody may. */
  const excessOf = async (demand: Budget, { url, headers }: Request) => {
    const excess = excessOver(demand, budgets.public)
    if (!excess) return undefined
    const req = await createPayloadRequest({ config, request: new Request(url, { headers }) })
    return staff({ req }) ? excessOver(demand, budgets.staff) : excess
  }

  return async (request: Request): Promise<Response> => {
    const text = await request.text()
    const isJson = /^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')
    const body = isJson ? jsonIn(text) : undefined
    if (typeof body !== 'object' || body === null) return refuse(request, notJson, {})

    const weighed = weigh(schemaOf(await config), body)
    if (weighed && 'excess' in weighed) return refuseExcess(request, weighed.excess)
    const excess = weighed && (await excessOf(weighed.demand, request))
    if (excess) return refuseExcess(request, excess)

    const { url, method, headers, signal } = request
    return answer(new Request(url, { method, headers, signal, body: text }))
  }
}
