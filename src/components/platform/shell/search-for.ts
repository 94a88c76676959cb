import { z } from 'zod'

import { named } from '@/src/domain/platform/document/named'
import { readAddress } from '@/src/domain/platform/web/read-address'
import type { Language } from '@/src/domain/platform/text/bilingual'

/** What the palette shows of a document. */
export type Hit = { href: string; title: string; kind: string; excerpt: string }

const most = 10

const answer = z.object({
  total: z.number(),
  results: z.array(
    z.object({
      collection: z.string(),
      kind: z.string(),
      id: z.string(),
      code: z.string().optional(),
      title: z.string(),
      excerpt: z.string(),
    }),
  ),
})

/** Asks the search of the API. Rejects when it does not answer, or when `signal` is aborted. */
export const searchFor = async (
  words: string,
  language: Language,
  signal: AbortSignal,
): Promise<{ hits: Hit[]; more: number }> => {
  const query = new URLSearchParams({ q: words, locale: language })
  const response = await fetch(`/api/search?${query.toString()}`, {
    credentials: 'include',
    headers: { 'accept-language': language },
    signal,
  })
  if (!response.ok) throw new Error(String(response.status))
  const { total, results } = answer.parse(await response.json())
  const hits = results.slice(0, most).map(({ collection, id, code, kind, title, excerpt }) => ({
    href: readAddress(collection, id),
    title: named(code, title),
    kind,
    excerpt: excerpt === title ? '' : excerpt,
  }))
  return { hits, more: total - hits.length }
}
