import type { ClientUser } from 'payload'
import { z } from 'zod'

import type { Language } from '@/src/domain/platform/text/bilingual'

import { refusalIn } from './refusal-in'

const account = z.looseObject({ id: z.string(), email: z.string(), collection: z.string() })
const open = z.object({ user: account, exp: z.number() })
const known = z.object({ user: z.unknown() })

/** Who is signed in, and until when (seconds since 1970). */
export type Session = { user: ClientUser; exp: number }

const pathOf = (input: RequestInfo | URL) =>
  new URL(input instanceof Request ? input.url : input, window.location.href)

/** Whether something that is asked of the server writes, or draws a part of a form; in its own session. */
const isInSession = (input: RequestInfo | URL, init: RequestInit = {}): boolean => {
  const { origin, pathname } = pathOf(input)
  const method = init.method ?? (input instanceof Request ? input.method : 'GET')
  // Asked at each key that is typed: whoever types is not interrupted, they are asked when they save.
  const isState = typeof init.body === 'string' && init.body.includes('"form-state"')
  return (
    origin === window.location.origin &&
    !/^(GET|HEAD)$/i.test(method) &&
    !/^\/api\/users\/(login|logout)$/.test(pathname) &&
    !isState
  )
}

/** Whether an answer may mean that nobody is signed in any more. */
export const mayHaveEnded = (
  { status }: Response,
  ...asked: [RequestInfo | URL, RequestInit?]
): boolean => (status === 401 || status === 403) && isInSession(...asked)

/** Whether what is asked only makes a session last: Payload leaves the page when it is refused. */
export const isRefresh = (input: RequestInfo | URL): boolean =>
  pathOf(input).pathname === '/api/users/refresh-token'

/** The session that the browser holds, if it is still open. */
export const readSession = async (): Promise<Session | undefined> => {
  const answer: unknown = await (await fetch('/api/users/me')).json()
  return known.parse(answer).user ? open.parse(answer) : undefined
}

/** Opens a session anew; or says why not. */
export const signIn = async (
  email: string,
  password: string,
  language: Language,
): Promise<Session | { problem: string }> => {
  try {
    const response = await fetch('/api/users/login', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body: JSON.stringify({ email, password }),
    })
    const answer: unknown = await response.json()
    return response.ok ? open.parse(answer) : { problem: refusalIn(answer, language) }
  } catch {
    return {
      problem:
        language === 'fr'
          ? 'Le serveur ne répond pas\u00A0: réessayez.'
          : 'The server does not answer: try again.',
    }
  }
}
