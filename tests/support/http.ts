import { randomBytes } from 'node:crypto'

import type { Payload } from 'payload'

import type { Persona } from '@/access/personas'
import config from '@/payload.config'
import { lastChanges, readsActivity } from '@/src/database'
import { env } from '@/src/env'
import { createHttpServer } from '@/src/server/http-server'
import { applicationReadiness, mailActivityOf } from '@/src/server/health'
import { listen } from '@/src/server/listen'

import { personaAccounts } from './personas'

/** An answer, its JSON read. */
export type Answer = { status: number; headers: Headers; body: unknown }

type Headed = Record<string, string>

/** Someone who speaks to the API over HTTP. */
export type Client = {
  fetch: (path: string, init?: RequestInit) => Promise<Response>
  get: (path: string, headers?: Headed) => Promise<Answer>
  send: (
    method: 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
    headers?: Headed,
  ) => Promise<Answer>
  graphql: (query: string, variables?: Record<string, unknown>, headers?: Headed) => Promise<Answer>
}

/** Reads an answer to its end. */
export const answerOf = async (response: Response): Promise<Answer> => {
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json')
  const body: unknown = isJson ? JSON.parse(text) : text
  return { status: response.status, headers: response.headers, body }
}

/** What is compressed is tested of its own: on each of thousands of answers, it costs a fifth of the time. */
const plain = { 'accept-encoding': 'identity' }

/**
 * Each request comes from a home of its own, through a proxy that is trusted: a test that gets
 * passwords wrong keeps no other from signing in. The limits of a client are tested on a server of its own.
 */
const fromSomewhere = () => {
  const home = randomBytes(4).toString('hex')
  return { 'x-forwarded-for': `2001:db8:${home.slice(0, 4)}:${home.slice(4)}::1` }
}

const clientOf = (origin: string, identity: Headed): Client => {
  const call = (path: string, init: RequestInit = {}) =>
    fetch(`${origin}${path}`, {
      ...init,
      headers: {
        ...plain,
        ...fromSomewhere(),
        ...identity,
        ...Object.fromEntries(new Headers(init.headers)),
      },
    })
  const send: Client['send'] = async (method, path, body, headers) =>
    answerOf(
      await call(
        path,
        body === undefined
          ? { method, headers }
          : {
              method,
              headers: { 'content-type': 'application/json', ...headers },
              body: JSON.stringify(body),
            },
      ),
    )
  return {
    fetch: call,
    get: async (path, headers) => answerOf(await call(path, { headers })),
    send,
    graphql: (query, variables, headers) =>
      send('POST', '/api/graphql', { query, variables }, headers),
  }
}

/** What a browser sends after a login, from a page of the product: a cookie counts from there alone. */
export const sessionIn = ({ headers }: Answer): Headed => ({
  cookie: headers.getSetCookie()[0]?.split(';')[0] ?? '',
  origin: env.SERVER_URL,
})

const start = async (payload: Payload) => {
  const server = createHttpServer({
    config,
    pages: (_, res) => Promise.resolve(void res.writeHead(404).end()),
    logger: payload.logger,
    ready: applicationReadiness(payload),
    mail: mailActivityOf(payload),
    serverUrl: env.SERVER_URL,
    lastChanges,
    reads: readsActivity,
    log: () => undefined,
    trustedProxies: ['127.0.0.1'],
    corsOrigins: [],
  })
  await listen(server, '127.0.0.1', 0)
  server.unref()
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.')
  return `http://127.0.0.1:${String(address.port)}`
}

let origin: Promise<string> | undefined
const addressOf = (payload: Payload) => (origin ??= start(payload))

const signIn = async (payload: Payload, persona: Persona): Promise<Headed> => {
  const account = (await personaAccounts(payload)).get(persona)
  if (!account) return {}
  if (persona === 'partner') return { authorization: `users API-Key ${account.apiKey}` }
  const login = await clientOf(await addressOf(payload), {}).send('POST', '/api/users/login', {
    email: account.user.email,
    password: account.password,
  })
  return sessionIn(login)
}

const identities = new Map<Persona, Promise<Headed>>()

/** The headers by which a persona is known, signed in once a run. */
export const identityOf = (payload: Payload, persona: Persona): Promise<Headed> => {
  const known = identities.get(persona) ?? signIn(payload, persona)
  identities.set(persona, known)
  return known
}

/** A persona over HTTP, on a server started once a run. */
export const clientFor = async (payload: Payload, persona: Persona): Promise<Client> =>
  clientOf(await addressOf(payload), await identityOf(payload, persona))
