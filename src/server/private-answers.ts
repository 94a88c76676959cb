import type { Answer } from './api'

/**
 * What someone who is signed in is answered stays in no cache, not even in their browser's: the next
 * one at the same computer reads nothing of it.
 */
export const keepNothingPrivate =
  (answer: Answer): Answer =>
  async (request) => {
    const response = await answer(request)
    if (request.headers.has('cookie')) response.headers.set('Cache-Control', 'private, no-store')
    return response
  }
