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

/** The state of a form is asked at each key that is typed: whoever types is not interrupted. */
const isFormState = (body: unknown): boolean =>
  (body instanceof FormData ? [...body.values()] : [body]).some(
    (part) => typeof part === 'string' && part.includes('"form-state"'),
  )

/** Whether what is asked of the server is asked as someone, to write or to draw a part of a screen. */
const isInSession = (input: RequestInfo | URL, init: RequestInit = {}): boolean => {
  const { origin, pathname } = pathOf(input)
  const method = init.method ?? (input instanceof Request ? input.method : 'GET')
  return (
    origin === window.location.origin &&
    !/^(GET|HEAD)$/i.test(method) &&
    !/^\/api\/users\/(login|logout)$/.test(pathname) &&
    !isFormState(init.body)
  )
}

/** Whether an answer may mean that nobody is signed in any more. */
export const mayHaveEnded = (
  { status }: Response,
  ...asked: [RequestInfo | URL, RequestInit?]
): boolean => (status === 401 || status === 403) && isInSession(...asked)

/** Whether a part of a screen is asked for, which comes by itself as well. */
export const isPart = (input: RequestInfo | URL): boolean =>
  !pathOf(input).pathname.startsWith('/api/')

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
