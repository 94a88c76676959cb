import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'

import isFresh from 'fresh'

import type { Exchange } from '../exchange'
import type { Recorded } from './record-answer'

export type CachedAnswer = {
  status: number
  /** Names and values in turn: Node writes them as they are. */
  headers: string[]
  body: Buffer
  etag: string | undefined
  /** Its first lines as Node writes them, but for those of each request; and those that say it has not changed. */
  head: string
  headUnchanged: string
  /** Whether it may be sent to others. */
  isForAll: boolean
}

/** What Node, or the one who asks, says of each answer alone. */
const ofOne = new Set(['x-request-id', 'date', 'connection', 'keep-alive', 'content-length'])
/** RFC 9110 §15.4.5: what is not sent again says nothing of what it holds. */
const ofContent = new Set(['content-type', 'content-encoding', 'content-length'])

const withoutContent = (headers: string[]) =>
  headers.filter((_, n) => !ofContent.has((headers[n - (n % 2)] ?? '').toLowerCase()))

/** The names and values are those that Node took: they hold no end of a line. */
const headOf = (status: number, headers: string[]): string => {
  const lines = headers.map((text, n) => (n % 2 === 0 ? `${text}: ` : `${text}\r\n`))
  return `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}`
}

/** An answer that was recorded, ready to be sent as often as it is asked for. */
export const cachedAnswerOf = (
  { status, headers, body }: Recorded,
  exchange: Exchange,
): CachedAnswer => {
  const said = Object.entries(headers).filter(([name]) => !ofOne.has(name.toLowerCase()))
  const flat = said.flatMap(([name, value]) => [value].flat().flatMap((one) => [name, String(one)]))
  const all = [...flat, 'Content-Length', String(body.byteLength)]
  return {
    status,
    headers: all,
    body,
    etag: typeof headers.etag === 'string' ? headers.etag : undefined,
    head: headOf(status, all),
    headUnchanged: headOf(304, withoutContent(all)),
    isForAll:
      status === 200 &&
      exchange.cachedAs !== undefined &&
      headers['set-cookie'] === undefined &&
      !String(headers['cache-control']).includes('no-store'),
  }
}

const isKnown = (known: string | undefined, { status, etag }: CachedAnswer) =>
  known !== undefined &&
  etag !== undefined &&
  status === 200 &&
  isFresh({ 'if-none-match': known }, { etag })

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

let clock = { second: 0, text: '' }
/** The time of an answer as HTTP has it, spelt once a second. */
const dateAt = (now: number): string => {
  const second = Math.floor(now / 1_000)
  if (second !== clock.second) clock = { second, text: new Date(now).toUTCString() }
  return clock.text
}

/**
 * Writes it to a connection that nothing else writes to meanwhile, as Node would; tells the status. `patience`:
 * milliseconds for which the connection waits for the next request.
 */
export const writeAnswer = (
  socket: Socket,
  answer: CachedAnswer,
  { id, etags, patience }: { id: string; etags: string | undefined; patience: number },
): number => {
  const isUnchanged = isKnown(etags, answer)
  const ofThis =
    `X-Request-Id: ${id}\r\nDate: ${dateAt(Date.now())}\r\nConnection: keep-alive\r\n` +
    `Keep-Alive: timeout=${String(Math.floor(patience / 1_000))}\r\n\r\n`
  socket.cork()
  socket.write((isUnchanged ? answer.headUnchanged : answer.head) + ofThis, 'latin1')
  if (!isUnchanged) socket.write(answer.body)
  socket.uncork()
  return isUnchanged ? 304 : answer.status
}
