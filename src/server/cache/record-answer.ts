import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'

export type Recorded = { status: number; headers: OutgoingHttpHeaders; body: Buffer }

const functionIn = (given: readonly unknown[]) =>
  given.find((one): one is () => void => typeof one === 'function')

const bytesOf = ([chunk, encoding]: readonly unknown[]): Buffer[] => {
  if (chunk instanceof Uint8Array) return [Buffer.from(chunk)] // its author may write in it again
  if (typeof chunk !== 'string') return []
  const isNamed = typeof encoding === 'string' && Buffer.isEncoding(encoding)
  return [Buffer.from(chunk, isNamed ? encoding : 'utf8')]
}

/**
 * Holds back what is written to an answer until it is whole, then gives it to `done`, which writes it or
 * something else: what wrote it sees it finish then.
 */
export const recordAnswer = (res: ServerResponse, done: (recorded: Recorded) => void): void => {
  const chunks: Buffer[] = []
  const before = {
    writeHead: res.writeHead.bind(res),
    write: res.write.bind(res),
    end: res.end.bind(res),
    flushHeaders: res.flushHeaders.bind(res),
  }
  Object.assign(res, {
    flushHeaders: () => undefined,
    writeHead: (status: number, ...more: unknown[]) => {
      res.statusCode = status
      const headers = more.find((one) => typeof one === 'object' && one !== null) ?? {}
      for (const [name, value] of Object.entries(headers))
        res.setHeader(name, Array.isArray(value) ? value.map(String) : String(value))
      return res
    },
    write: (...given: unknown[]) => {
      chunks.push(...bytesOf(given))
      const written = functionIn(given)
      if (written) process.nextTick(written)
      return true
    },
    end: (...given: unknown[]) => {
      chunks.push(...bytesOf(given))
      const finished = functionIn(given)
      if (finished) res.once('finish', finished)
      Object.assign(res, before)
      const headers = res.getHeaders()
      for (const name of res.getHeaderNames()) res.removeHeader(name)
      done({ status: res.statusCode, headers: { ...headers }, body: Buffer.concat(chunks) })
      return res
    },
  })
}
