import { getPayload, type SanitizedConfig } from 'payload'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

import type { Language } from '@/src/domain/platform/text/bilingual'
import { readForm } from '@/src/links/form'
import { answerSuggestion, suggestionPath } from '@/src/public-form/suggestion-page'

import { handToPage } from './answers-to-pages'
import { asIfOpened } from './as-if-opened'
import type { Exchange, Handler, Pages } from './exchange'
import { Refused } from './problem'
import { bytesOf } from './web'

const languages = new Map<string, Language>([
  [suggestionPath, 'fr'],
  [`/en${suggestionPath}`, 'en'],
])

/** Whether somebody sends the form by which anyone suggests a place. To open it is to open any page. */
export const isSuggestion = ({ path, req }: Exchange): boolean =>
  req.method === 'POST' && languages.has(path)

/** Forms a minute from one client, whatever they hold: each is read whole before it is looked at. */
const perMinute = 20

/**
 * The form of a suggestion. No cookie counts: it is written in the name of nobody. What is wrong comes
 * back in the form; what is right leads to a page that says what happens next, which may be loaded again.
 */
export const answerSuggestions = (config: Promise<SanitizedConfig>, pages: Pages): Handler => {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 })
  return async (exchange) => {
    const { req, res, client, path } = exchange
    const excess = await limiter.consume(client).then(
      () => undefined,
      (reason: unknown) => reason,
    )
    if (excess instanceof RateLimiterRes)
      throw new Refused(429, { 'Retry-After': String(Math.ceil(excess.msBeforeNext / 1000)) })
    const form = await readForm(await bytesOf(exchange), req.headers['content-type'] ?? '')
    if (!form) throw new Refused(400)
    const slug = new URLSearchParams((req.url ?? '').split('?')[1]).get('lieu') ?? undefined
    const language = languages.get(path) ?? 'fr'
    const payload = await getPayload({ config })
    const answer = await answerSuggestion({ slug, form, client }, language, payload)
    if (answer === 'sent') {
      const sent = new URLSearchParams({ ...(slug !== undefined && { lieu: slug }), envoi: 'recu' })
      res.writeHead(303, { Location: `${path}?${sent.toString()}`, 'Content-Length': '0' }).end()
      return
    }
    if (answer) handToPage(req.headers, { suggestion: answer })
    res.setHeader('Cache-Control', 'no-store')
    asIfOpened(req)
    await pages(req, res)
  }
}
