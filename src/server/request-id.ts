import { randomUUID } from 'node:crypto'

import type { Step } from './exchange'

/** What a proxy or a client may call its request: nothing that could forge a line of a log. */
const wellFormed = /^[\w.-]{8,64}$/

/** Names the request, by the name it came with if it is a plain one. */
export const identify: Step = (exchange, next) => {
  const given = exchange.req.headers['x-request-id']
  exchange.id = typeof given === 'string' && wellFormed.test(given) ? given : randomUUID()
  return next()
}

/** Says the name of the request in its answer. What is cached says it by itself, in one go with the rest. */
export const sayRequestId: Step = ({ res, id }, next) => {
  res.setHeader('X-Request-Id', id)
  return next()
}
