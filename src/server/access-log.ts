import type { Step } from './exchange'

export type AccessLog = (line: string) => void

/** What follows is a token that acts for an account, or the name of someone's file. */
const beforeSecret = new Set(['reset', 'verify', 'file', 'lien'])
/** Words, slugs and ids of documents. A token or an e-mail address looks otherwise. */
const plain = /^[\w.]{0,24}(-[\w.]{0,24})*$/

const withoutSecrets = (path: string): string =>
  path
    .split('/')
    .map((part, index, parts) =>
      plain.test(part) && !beforeSecret.has(parts[index - 1] ?? '') ? part : '…',
    )
    .join('/')

/**
 * One JSON line for each request, once it is over. Nothing that tells who asked or what for: no
 * address of the network, no query, no header.
 */
export const logAccess =
  (write: AccessLog): Step =>
  (exchange, next) => {
    const { req, res, path } = exchange
    const { method } = req
    const began = performance.now()
    res.once('close', () => {
      const line = {
        time: new Date().toISOString(),
        request: exchange.id,
        method,
        path: withoutSecrets(path),
        status: res.statusCode,
        ms: Math.round(performance.now() - began),
        ...(!res.writableFinished && { clientLeft: true }),
      }
      write(`${JSON.stringify(line)}\n`)
    })
    return next()
  }
