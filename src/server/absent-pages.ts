import { randomUUID } from 'node:crypto'

import type { Step } from './exchange'

declare global {
  /** Shared with the pages, which Next bundles apart in the same process. */
  var answersToPages: Map<string, () => void> | undefined
}

const header = 'x-answer-to-page'

const answers = () => (globalThis.answersToPages ??= new Map<string, () => void>())

/**
 * Lets a page say that what it was asked for does not exist, and still be drawn. Next's own
 * `notFound()` sends an empty page that only scripts fill in.
 */
export const letPagesBeAbsent: Step = ({ req, res }, next) => {
  const id = randomUUID()
  req.headers[header] = id // a client's own is overwritten
  answers().set(id, () => {
    res.statusCode = 404
  })
  res.once('close', () => answers().delete(id))
  return next()
}

/** Answers 404 to the request with these headers. Behind Next's development server it stays 200. */
export const answerAbsent = (headers: Pick<Headers, 'get'>): void => {
  answers().get(headers.get(header) ?? '')?.()
}
