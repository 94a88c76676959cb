import { z } from 'zod'

import { type Answer, isGraphql } from './api'
import { isJson } from './media-types'
import { problemOf } from './problem'

const said = z.looseObject({})
const sentences = z.object({ errors: z.array(z.object({ message: z.string() })) })

/** The forms of the back-office read an error only if it is called `application/json`. */
const isForBackOffice = ({ headers }: Request): boolean =>
  /^https?:\/\/[^/]+\/admin\b/.test(headers.get('referer') ?? '')

/** What Payload says of an error of ours names things of the inside; of the client's, it helps. */
const membersOf = async (response: Response): Promise<object> => {
  if (response.status === 500 || !isJson(response)) return {}
  const { data: members = {} } = said.safeParse(await response.json())
  const detail = sentences.safeParse(members).data?.errors[0]?.message
  return { ...(detail !== undefined && { detail }), ...members }
}

/**
 * Payload's errors as problems of RFC 9457. All that Payload says stays, as extension members: its
 * back-office reads `errors` and `message`. GraphQL has a way of its own to tell errors.
 */
export const withProblems =
  (answer: Answer): Answer =>
  async (request) => {
    const response = await answer(request)
    if (response.status < 400 || isGraphql(request.url)) return response

    const more = { requestId: request.headers.get('x-request-id'), ...(await membersOf(response)) }
    const problem = problemOf(response.status, Object.fromEntries(request.headers), more)
    const headers = new Headers(response.headers)
    headers.delete('Content-Length')
    for (const [name, value] of Object.entries(problem.headers)) headers.set(name, value)
    if (isForBackOffice(request)) headers.set('Content-Type', 'application/json')
    return new Response(problem.body, { status: response.status, headers })
  }
