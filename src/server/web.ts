import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'

import type { Answer } from './api'
import type { Exchange, Handler } from './exchange'
import { isJson } from './media-types'
import { Refused } from './problem'
import { hasUnreadBody } from './unread-body'

type Bytes = ReadableStream<Uint8Array>

/** How much of a body may come, and whether more did. */
type Intake = { limit: number; isTooLong: boolean }

/** The body as it comes, up to its limit. Who stops reading it does not cut the connection. */
const bodyOf = (req: IncomingMessage, intake: Intake): Bytes => {
  const chunks: AsyncIterator<Uint8Array> = req.iterator({ destroyOnReturn: false })
  let length = 0
  return new ReadableStream({
    pull: async (controller) => {
      const chunk = await chunks.next()
      if (chunk.done) {
        controller.close()
        return
      }
      length += chunk.value.byteLength
      intake.isTooLong = length > intake.limit
      if (intake.isTooLong) throw new Refused(413)
      controller.enqueue(chunk.value)
    },
  })
}

/** The whole body of a request, up to its limit. */
export const bytesOf = async ({ req, bodyLimit }: Exchange): Promise<ArrayBuffer> => {
  const intake = { limit: bodyLimit, isTooLong: false }
  const read = new Response(bodyOf(req, intake)).arrayBuffer()
  return read.catch((error: unknown) => {
    throw intake.isTooLong ? new Refused(413) : error
  })
}

/**
 * Payload's stream of a file does not know how to be cancelled and would leave the file open: one
 * that nobody wants any more is read to its end.
 */
export const readToTheEnd = async (body: Bytes): Promise<void> => {
  const reader = body.getReader()
  while (!(await reader.read()).done);
}

const chunksOf = async function* (body: Bytes) {
  const reader = body.getReader()
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
  } finally {
    reader.releaseLock()
    await readToTheEnd(body)
  }
}

/** Node's request as the web's, its body streamed. Payload writes on it: it must be a real one. */
const toWeb = ({ req, id, encrypted }: Exchange, intake: Intake, signal: AbortSignal): Request => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers))
    for (const one of [value ?? []].flat()) headers.append(name, one)
  headers.set('x-request-id', id)
  const origin = `${encrypted ? 'https' : 'http'}://${req.headers.host ?? 'localhost'}`
  const hasBody = req.method !== 'GET'
  return new Request(`${origin}${req.url ?? '/'}`, {
    method: req.method,
    headers,
    signal,
    ...(hasBody && { body: bodyOf(req, intake), duplex: 'half' }),
  })
}

const send = async (response: Response, req: IncomingMessage, res: ServerResponse) => {
  res.statusCode = response.status
  // One by one: several cookies joined by commas would be read as one.
  for (const [name, value] of response.headers) res.appendHeader(name, value)
  // What nobody read of the body would be taken for the next request.
  if (hasUnreadBody(req)) res.setHeader('Connection', 'close')

  if (!response.body) res.end()
  else if (isJson(response)) {
    const bytes = Buffer.from(await response.arrayBuffer())
    res.setHeader('Content-Length', bytes.byteLength)
    res.end(bytes)
  } else await pipeline(chunksOf(response.body), res)
}

/** Lets a function of the web answer Node's server; a client that leaves stops the work. */
export const answering =
  (answer: Answer): Handler =>
  async (exchange) => {
    const { req, res } = exchange
    const gone = new AbortController()
    res.once('close', () => {
      gone.abort()
    })
    const intake = { limit: exchange.bodyLimit, isTooLong: false }
    const response = await answer(toWeb(exchange, intake, gone.signal)).catch((error: unknown) => {
      throw intake.isTooLong ? new Refused(413) : error
    })
    // Payload answers a body that fails in its own way, or takes what came for all there was.
    if (intake.isTooLong) throw new Refused(413)
    await send(response, req, res)
  }
