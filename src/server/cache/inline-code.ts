import { createHash } from 'node:crypto'

import createTag from 'etag'

import type { Step } from '../exchange'
import { recordAnswer, type Recorded } from './record-answer'

const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`

/** Scripts that run and styles, in the page itself: what a browser reads up to the closing tag. */
const inline = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/gi
const isData = /\btype="application\/(ld\+)?json"/
const isElsewhere = /\ssrc=/

/**
 * Of those that hold the nonce of the page, and so are ours: what someone may have slipped into a page is named
 * no more than it ran.
 */
const hashesIn = (html: string, nonce: string) => {
  const hashes = { script: new Set<string>(), style: new Set<string>() }
  for (const [, tag, attributes = '', code = ''] of html.matchAll(inline))
    if (
      attributes.includes(`nonce="${nonce}"`) &&
      !isElsewhere.test(attributes) &&
      !isData.test(attributes)
    )
      hashes[tag?.toLowerCase() === 'style' ? 'style' : 'script'].add(
        hashOf(code.replaceAll(nonce, '')),
      )
  return hashes
}

/** Proxies take headers of some kilobytes. */
const longestPolicy = 3_000

/** What is to be loaded early is ours: it needs none either. */
const withoutNonceAttribute = (link: string | string[]) =>
  [link].flat().map((one) => one.replaceAll(/; nonce="[^"]*"/g, ''))

/** What is no page runs nothing: it needs no nonce. */
const withoutNonce = (answer: Recorded, policy: string): Recorded => ({
  ...answer,
  headers: { ...answer.headers, 'content-security-policy': policy.replace(/ 'nonce-[^']+'/g, '') },
})

/**
 * The same page for all who read it: its scripts and styles are named in its policy by their hashes, where
 * a nonce would have to be another each time. `undefined` of a page that has too many of them.
 */
const byHashes = (page: Recorded): Recorded | undefined => {
  const policy = page.headers['content-security-policy'] ?? ''
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
  if (nonce === undefined) return page
  if (!String(page.headers['content-type']).startsWith('text/html'))
    return withoutNonce(page, policy)
  const drawn = page.body.toString()
  const { script, style } = hashesIn(drawn, nonce)
  const named = (directive: string, hashes: Set<string>) => (given: string) =>
    given.replace(new RegExp(`(${directive} [^;]*?)'nonce-[^']+'`), `$1${[...hashes].join(' ')}`)
  const hashed = named('style-src', style)(named('script-src', script)(policy))
  if (hashed.length > longestPolicy) return undefined
  const body = Buffer.from(drawn.replaceAll(nonce, ''))
  const headers = {
    ...page.headers,
    'content-security-policy': hashed,
    ...(page.headers.link !== undefined && { link: withoutNonceAttribute(page.headers.link) }),
    'cache-control': 'private, no-cache', // to be asked about again
    etag: createTag(body, { weak: true }),
  }
  return { ...page, headers, body }
}

/** Names what a page that is cached runs by its content, before it is compressed. */
export const nameInlineCode: Step = (exchange, next) => {
  const { res } = exchange
  if (exchange.cachedAs === 'page')
    recordAnswer(res, (recorded) => {
      const shared = recorded.status === 200 ? byHashes(recorded) : undefined
      if (!shared) delete exchange.cachedAs
      const { status, headers, body } = shared ?? recorded
      res.writeHead(status, { ...headers, 'Content-Length': body.byteLength }).end(body)
    })
  return next()
}
