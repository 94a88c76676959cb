import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

import type { LinkPage } from '@/src/links/page'
import type { SuggestionPage } from '@/src/public-form/suggestion-page'

import type { Step } from './exchange'

/** What the form that was sent to a page has come to, by the page. */
type Handed = { link?: LinkPage; suggestion?: SuggestionPage }

/** What a page may say of its own answer, and what it is given to show. */
type Answering = {
  setStatus: (status: number) => void
  handed: Handed
  hasBegun?: boolean
}

declare global {
  /** Shared with the pages, which Next bundles apart in the same process. */
  var answersToPages: Map<string, Answering> | undefined
}

const header = 'x-answer-to-page'

const answers = () => (globalThis.answersToPages ??= new Map<string, Answering>())

/**
 * Lets a page choose its status and still be drawn. Next's own `notFound()` sends an empty page that
 * only scripts fill in, and it has nothing for the other statuses.
 */
export const letPagesAnswer: Step = ({ req, res }, next) => {
  const id = randomUUID()
  req.headers[header] = id // a client's own is overwritten
  const setStatus = (status: number) => {
    res.statusCode = status
  }
  answers().set(id, { setStatus, handed: {} })
  res.once('close', () => answers().delete(id))
  return next()
}

const answerTo = (id: string | string[] | null | undefined) => answers().get(String(id))

/** Gives a page what the form that was sent to it has come to. */
export const handToPage = (headers: IncomingHttpHeaders, handed: Handed): void => {
  const answer = answerTo(headers[header])
  if (answer) answer.handed = handed
}

type PageHeaders = Pick<Headers, 'get'>

/** What the page was given, if a form was sent to it. */
export const handedOver = (headers: PageHeaders): Handed =>
  answerTo(headers.get(header))?.handed ?? {}

/** Answers with this status to the request with these headers. */
export const answerWith = (headers: PageHeaders, status: number): void => {
  answerTo(headers.get(header))?.setStatus(status)
}

/** Says that what a page was asked to do is being done: what fails from then on is our fault. */
export const beginAction = (headers: PageHeaders): void => {
  const answer = answerTo(headers.get(header))
  if (answer) answer.hasBegun = true
}

/** Whether what a page was asked to do was understood. */
export const hasBegun = (headers: IncomingHttpHeaders): boolean =>
  answerTo(headers[header])?.hasBegun === true
