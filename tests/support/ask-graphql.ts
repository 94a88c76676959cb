import { z } from 'zod'

import { isSaid } from './ask-all'
import type { Asked } from './graphql-surface'
import type { Client } from './http'
import { slicesOf } from './questions'

/** As many as the bounds of one request allow. */
const perRequest = 20
const refusal = z.object({
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])),
  extensions: z.object({ statusCode: z.number().max(499) }),
})
const answer = z.object({ data: z.looseObject({}), errors: z.array(z.unknown()).default([]) })

/**
 * Asks all of them, many in one request, in one language and the other by turns; gives what was not
 * answered as it should: by what is asked for, or by a sentence.
 */
export const askGraphql = async ({ graphql }: Client, asked: readonly Asked[]) => {
  const wrong: unknown[] = []
  for (const [n, some] of slicesOf(asked, perRequest).entries()) {
    const language = n % 2 === 0 ? 'fr' : 'en'
    const query = `{ ${some.map(({ question }, alias) => `a${String(alias)}: ${question}`).join(' ')} }`
    const { status, body } = await graphql(query, undefined, { 'accept-language': language })
    const read = answer.safeParse(body)
    if (!read.success) wrong.push({ status, body, some })
    for (const error of read.data?.errors ?? []) {
      const { data } = refusal.safeParse(error)
      if (!data || !isSaid(data.message, language)) wrong.push({ error, some: some.slice(0, 2) })
    }
  }
  return wrong
}
