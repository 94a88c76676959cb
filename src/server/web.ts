import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'

type Answer = (request: Request) => Promise<Response>

const bodyOf = (req: IncomingMessage): ReadableStream<Uint8Array> => {
  const chunks: AsyncIterator<Uint8Array> = req[Symbol.asyncIterator]()
  return new ReadableStream({
    pull: async (controller) => {
      const chunk = await chunks.next()
      if (chunk.done) controller.close()
      else controller.enqueue(chunk.value)
    },
    cancel: async () => {
      await chunks.return?.()
    },
  })
}

const chunksOf = async function* (body: ReadableStream<Uint8Array>) {
  const reader = body.getReader()
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
  } finally {
    await reader.cancel()
  }
}

/** Node's request as the web's, its body streamed. Payload writes on it: it must be a real one. */
const toWeb = (req: IncomingMessage, signal: AbortSignal): Request => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers))
    for (const one of [value ?? []].flat()) headers.append(name, one)
  const hasBody = !['GET', 'HEAD'].includes(req.method ?? 'GET')
  return new Request(new URL(req.url ?? '/', `http://${req.headers.host ?? 'localhost'}`), {
    method: req.method,
    headers,
    signal,
    ...(hasBody && { body: bodyOf(req), duplex: 'half' }),
  })
}

const send = async (response: Response, res: ServerResponse): Promise<void> => {
  res.statusCode = response.status
  // One by one: several cookies joined by commas would be read as one.
  for (const [name, value] of response.headers) res.appendHeader(name, value)
  if (response.body) await pipeline(chunksOf(response.body), res)
  else res.end()
}

/** Lets a function of the web answer Node's server; a client that leaves stops the work. */
export const answering =
  (answer: Answer) =>
  async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const gone = new AbortController()
    res.once('close', () => {
      gone.abort()
    })
    await send(await answer(toWeb(req, gone.signal)), res)
  }
