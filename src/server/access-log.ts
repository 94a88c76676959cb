import { LRUCache } from 'lru-cache'

import type { Step } from './exchange'

export type AccessLog = (line: string) => void

/** What follows is a token that acts for an account, or the name of someone's file. */
const beforeSecret = new Set(['reset', 'verify', 'file', 'lien'])
/** Words, slugs and ids of documents. A token or an e-mail address looks otherwise. */
const plain = /^[\w.]{0,24}(-[\w.]{0,24})*$/

const hidingSecrets = (path: string): string =>
  path
    .split('/')
    .map((part, index, parts) =>
      plain.test(part) && !beforeSecret.has(parts[index - 1] ?? '') ? part : '…',
    )
    .join('/')

const paths = new LRUCache<string, string>({ max: 1_000 })
/** A path as JSON has it. What is asked again and again is not looked at each time. */
const shown = (path: string): string => {
  const known = paths.get(path)
  if (known !== undefined) return known
  const text = JSON.stringify(hidingSecrets(path))
  paths.set(path, text)
  return text
}

let clock = { millisecond: 0, text: '' }
/** The time of a moment, spelt once a millisecond. */
const timeAt = (millisecond: number) => {
  if (millisecond !== clock.millisecond)
    clock = { millisecond, text: new Date(millisecond).toISOString() }
  return clock.text
}

/**
 * One JSON line for a request that is over. Nothing that tells who asked or what for: no address of the network,
 * no query, no header. Put together by hand, since it is written as often as what is cached is sent: all it
 * holds but the path are words that need no escape. They are given one by one: an object for each line would
 * soon be allocated among what lives long, and with it all that it holds would wait for the large collection.
 */
export const accessLine = (
  { method, path }: { method: string; path: string },
  id: string,
  status: number,
  ms: number,
  hasLeft = false,
): string =>
  `{"time":"${timeAt(Date.now())}","request":"${id}","method":"${method}",` +
  `"path":${shown(path)},"status":${String(status)},"ms":${String(ms)}` +
  `${hasLeft ? ',"clientLeft":true' : ''}}\n`

/** Writes the line of each request once it is over. */
export const logAccess =
  (write: AccessLog): Step =>
  (exchange, next) => {
    const { req, res, path, id } = exchange
    const asked = { method: req.method ?? '', path }
    const began = performance.now()
    const tell = (hasLeft: boolean) => {
      const ms = Math.round(performance.now() - began)
      write(accessLine(asked, id, res.statusCode, ms, hasLeft))
    }
    const done = next()
    // What was sent at once is over: to wait for the end of it costs more than the line.
    if (done === undefined && res.writableEnded) tell(false)
    else
      res.once('close', () => {
        tell(!res.writableFinished)
      })
    return done
  }
