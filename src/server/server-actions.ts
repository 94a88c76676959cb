import { IncomingMessage } from 'node:http'

import onHeaders from 'on-headers'

import { hasBegun } from './answers-to-pages'
import { type Exchange, isUnder } from './exchange'
import { Refused } from './problem'
import { bytesOf } from './web'

/** Whether a page is only read. */
export const isReading = ({ method }: IncomingMessage): boolean =>
  method === 'GET' || method === 'OPTIONS'

const hostIn = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined

/** Whether the page that asks is one of ours: Next would fail where it is not. */
const isFromHere = ({ headers }: IncomingMessage): boolean => {
  const { origin, host, 'x-forwarded-host': forwarded } = headers
  const [asked] = String(forwarded ?? host).split(',')
  return origin === undefined || hostIn(origin) === asked?.trim()
}

const isList = (text: string): boolean => {
  try {
    return Array.isArray(JSON.parse(text))
  } catch {
    return false // said to the client
  }
}

/** Whether a body can be that of an action, in one of the two ways in which React writes it. */
const isReadable = async (bytes: ArrayBuffer, type: string): Promise<boolean> => {
  const body = new Response(bytes, { headers: { 'content-type': type } })
  if (!type.startsWith('multipart/form-data')) return isList(await body.text())
  return body.formData().then(
    () => true,
    () => false,
  )
}

/** The same request, to be read once more. */
export const again = (req: IncomingMessage, bytes: Uint8Array): IncomingMessage => {
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = req
  const copy = new IncomingMessage(req.socket)
  Object.assign(copy, { method, url, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor })
  copy.headers = headers
  copy.complete = true
  copy.push(bytes)
  copy.push(null)
  return copy
}

/**
 * What the back-office asks a page to do (Next's server actions), once it can be read; no other page
 * is asked to do anything. Next fails on what it cannot read, wherever it is sent.
 */
export const readServerAction = async (exchange: Exchange): Promise<IncomingMessage> => {
  const { req, res, path } = exchange
  const { 'next-action': action, 'content-type': type = '' } = req.headers
  const isAction = req.method === 'POST' && isUnder(path, '/admin') && action !== undefined
  if (!isAction) throw new Refused(405, { Allow: 'GET, HEAD' })
  if (!/^[\da-f]{40,42}$/.test(String(action))) throw new Refused(400)
  if (!isFromHere(req)) throw new Refused(403)
  if (!/^(text\/plain|multipart\/form-data)\s*(;|$)/i.test(type)) throw new Refused(415)

  const bytes = await bytesOf(exchange)
  if (!(await isReadable(bytes, type))) throw new Refused(400)
  onHeaders(res, () => {
    // What Next could not make a call of, it says is its own fault.
    if (res.statusCode === 500 && !hasBegun(req.headers)) res.statusCode = 400
  })
  return again(req, new Uint8Array(bytes))
}
