import { randomUUID } from 'node:crypto'
import type { IncomingMessage, Server } from 'node:http'
import type { Socket } from 'node:net'

import { LRUCache } from 'lru-cache'

import { type AccessLog, accessLine } from '../access-log'
import type { Exchange } from '../exchange'
import { type CachedAnswer, writeAnswer } from './cached-answer'

/** Looks for the answer once more: there is none once something has changed. */
export type FindAgain = () => CachedAnswer | undefined

/** A request that the cache has answered: what of it the log and the answer tell, and how to answer it again. */
type Repeatable = { method: string; path: string; etags: string | undefined; find: FindAgain }

type Known = LRUCache<string, Repeatable>

/** What one connection has sent to Node's parser. */
type Connection = {
  /** The requests that it may repeat, by their bytes. */
  known: Known
  /** Since the parser was last between two requests; `undefined` once that cannot be told any more. */
  text: string | undefined
  /** The first request in it. */
  asked: IncomingMessage | undefined
  unanswered: number
  /** Whether one was answered: until then Node takes a connection for one that is slow to ask. */
  isInUse: boolean
}

const longestText = 16_384
/** Letters, a byte each, and what is remembered beside them. */
const mostText = 8_000_000
const bytesBeside = 1_000

const endOfHead = '\r\n\r\n'

/** Whether a text is one request, from its first letter to the last of its body. */
const isWhole = (text: string, { method = '', headers }: IncomingMessage): boolean =>
  text.startsWith(`${method} `) &&
  headers['transfer-encoding'] === undefined &&
  text.length - text.indexOf(endOfHead) - endOfHead.length ===
    Number(headers['content-length'] ?? 0)

/** Whether what answers it answers the same bytes again, on a connection that goes on after it. */
const isRepeatable = ({ method, headers, httpVersion }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'POST') &&
  httpVersion === '1.1' &&
  (headers.connection ?? 'keep-alive').toLowerCase() === 'keep-alive' &&
  headers['x-request-id'] === undefined

export type RepeatedRequests = {
  /** Takes note of what the cache has answered. */
  remember: (exchange: Exchange, find: FindAgain) => void
  answerOn: (server: Server) => void
}

/**
 * Answers a request that is byte for byte one that the cache has answered, before it is read as a request:
 * to read it, and the objects that Node makes of it and of its answer, take longer than to send the bytes.
 * What was one whole request to Node's parser is one again where the parser is between two requests and nothing
 * waits for an answer; all else goes to the parser as it came.
 */
export const repeatedRequests = (options: {
  log: AccessLog
  /** What one of our proxies says of a client counts: the same bytes are another request then. */
  isProxy: (socket: Socket) => boolean
}): RepeatedRequests => {
  const memory = (): Known =>
    new LRUCache({ maxSize: mostText, sizeCalculation: (_, text) => text.length + bytesBeside })
  const [ofProxies, ofOthers] = [memory(), memory()]
  const answered = new WeakMap<IncomingMessage, Repeatable>()
  const texts = new WeakMap<IncomingMessage, string>()

  const remember: RepeatedRequests['remember'] = ({ req, path }, find) => {
    if (isRepeatable(req))
      answered.set(req, {
        method: req.method ?? '',
        path,
        etags: req.headers['if-none-match'],
        find,
      })
  }

  const answerOn = (server: Server) => {
    const connections = new WeakMap<Socket, Connection>()

    const answer = (socket: Socket, asked: Repeatable): boolean => {
      if (socket.writableNeedDrain || !server.listening) return false
      const cached = asked.find()
      if (!cached) return false
      const id = randomUUID()
      const { etags } = asked
      const status = writeAnswer(socket, cached, { id, etags, patience: server.keepAliveTimeout })
      options.log(accessLine(asked, id, status, 0))
      return true
    }

    /** Takes note of what the parser was given: nothing yet, one request, or what is not followed any more. */
    const follow = (connection: Connection, text: string) => {
      const { asked } = connection
      const isOne = asked?.complete === true && isWhole(text, asked)
      const isUnderWay = asked?.complete !== true && text.length <= longestText
      if (isOne) texts.set(asked, text)
      connection.text = isOne ? '' : isUnderWay ? text : undefined
      if (!isUnderWay) connection.asked = undefined
    }

    server.on('connection', (socket) => {
      const [parse] = socket.listeners('data')
      if (!parse) return
      const known = options.isProxy(socket) ? ofProxies : ofOthers
      const connection: Connection = {
        known,
        text: '',
        asked: undefined,
        unanswered: 0,
        isInUse: false,
      }
      connections.set(socket, connection)
      socket.removeAllListeners('data')
      // Node, which reads connections by itself, hands over what comes as soon as someone listens.
      socket.on('data', (chunk) => {
        const { text, isInUse, unanswered } = connection
        if (text === undefined) {
          parse.call(socket, chunk)
          return
        }
        const given = chunk.toString('latin1')
        const isFree = isInUse && text === '' && unanswered === 0
        const repeatable = isFree ? known.get(given) : undefined
        if (repeatable && answer(socket, repeatable)) return
        parse.call(socket, chunk)
        follow(connection, text + given)
      })
    })

    server.on('request', (req, res) => {
      const connection = connections.get(req.socket)
      if (!connection) return
      if (connection.text !== undefined) connection.asked ??= req
      connection.unanswered += 1
      res.once('close', () => {
        connection.unanswered -= 1
        connection.isInUse = true
        const [text, repeatable] = [texts.get(req), answered.get(req)]
        if (text !== undefined && repeatable) connection.known.set(text, repeatable)
      })
    })
  }
  return { remember, answerOn }
}
