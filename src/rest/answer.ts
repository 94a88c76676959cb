import { createPayloadRequest, handleEndpoints, type SanitizedConfig } from 'payload'

import { staff } from '@/access/rules'
import type { Problem } from '@/src/domain/platform/text/bilingual'

import { asGet } from './as-get'
import { readBody } from './body'
import { demandsOf, excessesOver, isTrashCount } from './demand'
import { collectionOf } from './fields'
import { mostDocuments } from './limits'
import { wrong } from './problem'
import { type Destination, destinationOf, problemsOfQuery, type Query, readQuery } from './query'
import { refuseRequest } from './refuse'
import { isOfEveryObject, problemsOfSearch, readEncoded } from './text'

const badAddress = wrong(
  'address',
  'ce n’est pas du texte encodé en UTF-8.',
  'this is not text encoded in UTF-8.',
)

/** Names that every object has are of no collection; those without endpoints are not there for anyone. */
const leadsNowhere = ({ slug = '' }: Destination, config: SanitizedConfig) =>
  isOfEveryObject(slug) || collectionOf(slug, config)?.endpoints === false

/**
 * Answers REST, and refuses with a 400 that names the parameter what makes no sense or asks for too
 * much. Payload leaves much of that out without a word, or fails on it, and not in the same way on
 * each database: everything is checked here, once, before it sees the request.
 */
export const answerRest = (config: Promise<SanitizedConfig>) => {
  /** Who asks is looked up only when it matters: few ask for more than everybody may. */
  const excessesOf = async (query: Query, { url, headers, method }: Request) => {
    if (method !== 'GET') return [] // who may write some documents at once may write them all
    const demands = demandsOf(query)
    const excesses = excessesOver(demands, mostDocuments.public)
    if (excesses.length === 0) return []
    const req = await createPayloadRequest({ config, request: new Request(url, { headers }) })
    if (!staff({ req })) return excesses
    return isTrashCount(query) ? [] : excessesOver(demands, mostDocuments.staff)
  }

  const problemsOf = async (request: Request): Promise<Problem[]> => {
    const { pathname, search } = new URL(request.url)
    if (readEncoded(pathname) === undefined) return [badAddress]
    const malformed = problemsOfSearch(search)
    if (malformed.length > 0) return malformed
    const query = readQuery(search)
    const problems = problemsOfQuery(query, destinationOf(request), await config)
    return problems.length > 0 ? problems : excessesOf(query, request)
  }

  return async (given: Request): Promise<Response> => {
    const asked = await asGet(given)
    if (!(asked instanceof Request)) return refuseRequest([asked], given)
    if (leadsNowhere(destinationOf(asked), await config)) return Response.json({}, { status: 404 })
    const problems = await problemsOf(asked)
    if (problems.length > 0) return refuseRequest(problems, given)
    const body = await readBody(asked)
    if (body.problems.length > 0) return refuseRequest(body.problems, given)
    return handleEndpoints({ config, request: body.request })
  }
}
