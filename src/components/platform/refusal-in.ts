import { z } from 'zod'

import type { Language } from '@/src/domain/platform/text/bilingual'

const refused = z.object({
  errors: z.array(
    z.object({
      message: z.string(),
      data: z.object({ errors: z.array(z.object({ message: z.string() })).optional() }).nullish(),
    }),
  ),
})

/** Why the server has refused, in its own words: those of the fields, where it names some. */
export const refusalIn = (answer: unknown, language: Language): string => {
  const sentences = refused
    .safeParse(answer)
    .data?.errors.flatMap(({ message, data }) =>
      data?.errors ? data.errors.map((one) => one.message) : [message],
    )
  if (sentences?.length) return sentences.join(' ')
  return language === 'fr'
    ? 'Le serveur a refusé\u00A0: réessayez.'
    : 'The server refused: try again.'
}
