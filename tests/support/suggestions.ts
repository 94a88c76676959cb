import { randomBytes } from 'node:crypto'

import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { Payload } from 'payload'

import { isRecord } from '@/src/domain/platform/data/record'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { type Challenge, newChallenge } from '@/src/public-form/proof'
import {
  readSuggestionPage,
  suggestionPath,
  type SuggestionPage,
} from '@/src/public-form/suggestion-page'
import { answerWith, handedOver } from '@/src/server/answers-to-pages'

import { startHttpServer } from './http-server'

export type Fields = Record<string, string | readonly string[] | File>

const formOf = (fields: Fields): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) form.append(name, one)
  return form
}

/** A proof of the work that a challenge asks for, as a browser finds it. */
export const solve = async (challenge: Challenge): Promise<string> =>
  JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey }) })

/** A proof of its own, of a challenge given so many milliseconds ago. */
export const prove = async (ago = 0): Promise<string> => solve(await newChallenge(Date.now() - ago))

/** What the server of these tests has just written: nothing, or a page. */
const isPage = (told: unknown): told is SuggestionPage =>
  isRecord(told) && Array.isArray(told.groups)
const pageIn = (told: unknown): SuggestionPage | null => (isPage(told) ? told : null)

/** Someone at home: another each time. */
export const someone = (): string => {
  const home = randomBytes(4).toString('hex')
  return `2001:db8:${home.slice(0, 4)}:${home.slice(4)}::1`
}

/** The server with the form by which anyone suggests a place; a page is told as data instead of being drawn. */
export const openSuggestions = async (payload: Payload) => {
  const server = await startHttpServer(payload, {
    trustedProxies: ['127.0.0.1'],
    pages: async (req, res) => {
      const headers = new Headers()
      for (const [name, value] of Object.entries(req.headers)) headers.set(name, String(value))
      const url = new URL(req.url ?? '', 'http://localhost')
      const slug = url.searchParams.get('lieu') ?? undefined
      const page =
        handedOver(headers).suggestion ??
        (await readSuggestionPage(
          slug,
          languageOf(url.pathname.startsWith('/en') ? 'en' : 'fr'),
          payload,
        ))
      answerWith(headers, page?.status ?? 404)
      res.end(JSON.stringify(page ?? null))
    },
  })
  const told = async (response: Response) => ({
    status: response.status,
    location: response.headers.get('location'),
    page:
      response.status !== 500 && response.headers.get('location') === null
        ? pageIn(await response.json())
        : null,
  })
  return {
    ...server,
    open: async (query = '', language = '') =>
      told(await server.fetch(`${language}${suggestionPath}${query}`)),
    send: async (fields: Fields, { query = '', client = someone(), language = '' } = {}) =>
      told(
        await server.fetch(`${language}${suggestionPath}${query}`, {
          method: 'POST',
          body: formOf(fields),
          redirect: 'manual',
          headers: { 'x-forwarded-for': client },
        }),
      ),
  }
}
