import { APIError, type Payload } from 'payload'

import type { Exchange, Step } from './exchange'
import { problemOf, Refused } from './problem'
import { endWithUnreadBody, hasUnreadBody } from './unread-body'

type Told = { status: number; headers?: Record<string, string>; more?: object }

/** What an error tells the client: what refused the request says so, the rest is ours to read. */
const toldBy = (error: unknown): Told => {
  if (error instanceof Refused) return { status: error.status, headers: error.headers }
  // GraphQL's handler lets such errors through; a person can act on those below 500.
  if (error instanceof APIError && error.status < 500)
    return { status: error.status, more: { errors: [{ message: error.message }] } }
  return { status: 500 }
}

const answer = ({ req, res, id }: Exchange, error: unknown) => {
  const { status, headers, more } = toldBy(error)
  const problem = problemOf(status, req.headers, { requestId: id, ...more })
  for (const name of ['ETag', 'Last-Modified', 'Content-Length']) res.removeHeader(name)
  if (hasUnreadBody(req)) res.setHeader('Connection', 'close')
  res.writeHead(status, {
    'X-Request-Id': id,
    ...problem.headers,
    ...headers,
    'Content-Length': Buffer.byteLength(problem.body),
  })
  if (hasUnreadBody(req)) endWithUnreadBody(req, res, problem.body)
  else res.end(problem.body)
}

/** Turns what the steps below throw into an answer that says nothing of the inside. */
export const answerErrors =
  (logger: Payload['logger']): Step =>
  (exchange, next) => {
    const { res, id } = exchange
    const tell = (error: unknown) => {
      if (res.destroyed) return // the client left: there is nobody to answer
      if (toldBy(error).status >= 500)
        logger.error({ err: error, msg: `The request ${id} could not be answered` })
      if (res.headersSent) res.destroy()
      else answer(exchange, error)
    }
    try {
      return next()?.catch(tell)
    } catch (error) {
      tell(error)
      return undefined
    }
  }
