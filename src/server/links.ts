import { getPayload, type SanitizedConfig } from 'payload'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

import { acceptedLanguage } from '@/src/i18n/accepted-language'
import { readForm } from '@/src/links/form'
import { answerLink } from '@/src/links/link-page'
import { linkPath } from '@/src/links/signed-link'
import { deviceCookie } from '@/src/sign-in/device'

import { handToPage } from './answers-to-pages'
import { type Exchange, type Handler, isUnder, type Pages } from './exchange'
import { asIfOpened } from './as-if-opened'
import { Refused } from './problem'
import { endWithUnreadBody, hasUnreadBody } from './unread-body'
import { bytesOf } from './web'

/** Whether an address is that of a signed link. */
export const isLink = (path: string): boolean => isUnder(path, linkPath)

/** Requests a minute from one client: a whole town hall opens its mail from one address on a Monday. */
const perMinute = 120

/** Nobody keeps the page of a link, nor tells another site or a search engine where it is. */
const discreet = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
}

const tooMany = `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Trop de demandes — Too many requests</title>
</head>
<body>
<main>
<h1>Trop de demandes</h1>
<p>Trop de liens ont été ouverts depuis votre réseau en une minute. Rien n’est perdu\u00A0: attendez une minute, puis ouvrez de nouveau le lien.</p>
<section lang="en">
<h2>Too many requests</h2>
<p>Too many links were opened from your network within a minute. Nothing is lost: wait a minute, then open the link again.</p>
</section>
</main>
</body>
</html>
`

const refuse = ({ req, res }: Exchange, { msBeforeNext }: RateLimiterRes) => {
  if (hasUnreadBody(req)) res.setHeader('Connection', 'close')
  res.writeHead(429, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(tooMany),
    'Retry-After': String(Math.max(1, Math.ceil(msBeforeNext / 1000))),
  })
  if (hasUnreadBody(req)) endWithUnreadBody(req, res, tooMany)
  else res.end(tooMany)
}

/** Does what the form asks; the page is then drawn as if it had been opened, and shows what came of it. */
const takeForm = async (exchange: Exchange, config: Promise<SanitizedConfig>) => {
  const { req, path } = exchange
  const form = await readForm(await bytesOf(exchange), req.headers['content-type'] ?? '')
  if (!form) throw new Refused(400)
  const token = path.slice(linkPath.length + 1)
  const payload = await getPayload({ config })
  const page = await answerLink(token, form, payload, acceptedLanguage(req.headers))
  if (page.content.kind === 'notice' && page.content.knownFor !== undefined)
    exchange.res.appendHeader('Set-Cookie', deviceCookie(page.content.knownFor))
  handToPage(req.headers, { link: page })
  asIfOpened(req)
}

type Options = { config: Promise<SanitizedConfig>; pages: Pages; linksPerMinute?: number }

/**
 * Signed links. To open one changes nothing, to send its form does what it is for; no cookie counts,
 * whoever holds the link may. Counted by client, in the memory of this process.
 */
export const answerLinks = ({ config, pages, linksPerMinute = perMinute }: Options): Handler => {
  const limiter = new RateLimiterMemory({ points: linksPerMinute, duration: 60 })
  return async (exchange) => {
    const { req, res, client } = exchange
    for (const [name, value] of Object.entries(discreet)) res.setHeader(name, value)
    if (req.method !== 'GET' && req.method !== 'POST')
      throw new Refused(405, { Allow: 'GET, HEAD, POST' })
    const excess = await limiter.consume(client).then(
      () => undefined,
      (reason: unknown) => reason,
    )
    if (excess instanceof RateLimiterRes) {
      refuse(exchange, excess)
      return
    }
    if (req.method === 'POST') await takeForm(exchange, config)
    await pages(req, res)
  }
}
