import type { Payload } from 'payload'
import { z } from 'zod'

import type { SignedLink } from '@/src/domain/platform/web/signed-link'
import { readLinkPage } from '@/src/links/link-page'
import { linkPath, signedLink } from '@/src/links/signed-link'
import { handedOver } from '@/src/server/answers-to-pages'
import type { HttpServerOptions } from '@/src/server/http-server'

import { startHttpServer } from './http-server'

const bilingual = z.object({ fr: z.string(), en: z.string() })

/** What of a page the tests look at. */
const page = z.object({
  language: z.enum(['fr', 'en']),
  content: z.object({
    kind: z.enum(['question', 'notice']),
    title: bilingual,
    sentences: z.array(bilingual).default([]),
    fields: z
      .array(
        z.looseObject({
          name: z.string(),
          value: z.union([z.string(), z.boolean(), z.array(z.string())]).optional(),
        }),
      )
      .default([]),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).default([]),
  }),
})

const hour = 3_600_000

/** The address of a link that lasts an hour, below the server's. */
export const linkTo = (link: Omit<SignedLink, 'nonce' | 'expires'> & { expires?: string }) => {
  const expires = new Date(Date.now() + hour).toISOString()
  return new URL(signedLink({ expires, ...link })).pathname
}

/** The server with its links; a page is told as data instead of being drawn. */
export const openLinks = async (payload: Payload, options: Partial<HttpServerOptions> = {}) => {
  const server = await startHttpServer(payload, {
    ...options,
    pages: async (req, res) => {
      const headers = new Headers()
      for (const [name, value] of Object.entries(req.headers)) headers.set(name, String(value))
      const token = (req.url ?? '').slice(linkPath.length + 1)
      const shown = handedOver(headers).link ?? (await readLinkPage(token, payload, 'fr'))
      res.writeHead(shown.status, { 'Content-Type': 'application/json' })
      res.end(JSON.stringify(shown))
    },
  })
  const told = async (response: Response) => {
    const { language, content } = page.parse(await response.json())
    return { status: response.status, headers: response.headers, language, ...content }
  }
  return {
    ...server,
    open: async (path: string) => told(await server.fetch(path)),
    send: async (path: string, form: Record<string, string> = {}) =>
      told(await server.fetch(path, { method: 'POST', body: new URLSearchParams(form) })),
  }
}
