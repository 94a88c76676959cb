import isFresh from 'fresh'

import type { Exchange } from '../exchange'
import type { Recorded } from './record-answer'

export type CachedAnswer = {
  status: number
  /** Names and values in turn: Node writes them as they are. */
  headers: string[]
  body: Buffer
  etag: string | undefined
  /** Whether it may be sent to others. */
  isForAll: boolean
}

/** What Node, or the one who asks, says of each answer alone. */
const ofOne = new Set(['x-request-id', 'date', 'connection', 'keep-alive', 'content-length'])
/** RFC 9110 §15.4.5: what is not sent again says nothing of what it holds. */
const ofContent = new Set(['content-type', 'content-encoding', 'content-length'])

/** GraphQL tells an error, of a moment maybe, with a status of success. */
const tellsError = ({ body }: Recorded, { cachedAs }: Exchange) =>
  cachedAs === 'graphql' && body.includes('"errors":[')

/** An answer that was recorded, ready to be sent as often as it is asked for. */
export const cachedAnswerOf = (recorded: Recorded, exchange: Exchange): CachedAnswer => {
  const { status, headers, body } = recorded
  const said = Object.entries(headers).filter(([name]) => !ofOne.has(name.toLowerCase()))
  const flat = said.flatMap(([name, value]) => [value].flat().flatMap((one) => [name, String(one)]))
  return {
    status,
    headers: [...flat, 'Content-Length', String(body.byteLength)],
    body,
    etag: typeof headers.etag === 'string' ? headers.etag : undefined,
    isForAll:
      status === 200 &&
      exchange.cachedAs !== undefined &&
      headers['set-cookie'] === undefined &&
      !String(headers['cache-control']).includes('no-store') &&
      !tellsError(recorded, exchange),
  }
}

const isKnown = (known: string | undefined, { status, etag }: CachedAnswer) =>
  known !== undefined &&
  etag !== undefined &&
  status === 200 &&
  isFresh({ 'if-none-match': known }, { etag })

const withoutContent = (headers: string[]) =>
  headers.filter((_, n) => !ofContent.has((headers[n - (n % 2)] ?? '').toLowerCase()))

/** Sends it, or says that the client has it. */
export const sendAnswer = (
  { req, res, id }: Exchange,
  answer: CachedAnswer,
  known = req.headers['if-none-match'],
): void => {
  if (res.destroyed || res.headersSent) return // the client left, or was told of an error
  const { status, headers, body } = answer
  if (isKnown(known, answer))
    res.writeHead(304, [...withoutContent(headers), 'X-Request-Id', id]).end()
  else res.writeHead(status, [...headers, 'X-Request-Id', id]).end(body)
}
