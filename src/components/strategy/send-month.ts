import { z } from 'zod'

import { refusalIn } from '@/src/components/platform/refusal-in'
import type { Language } from '@/src/domain/platform/text/bilingual'
import type { MonthlyLine } from '@/src/domain/strategy/monthly-line'
import { isWeather } from '@/src/domain/strategy/weather'

const weather = z.string().refine(isWeather)

const answered = z.object({
  saved: z.array(
    z.object({
      action: z.string(),
      updatedAt: z.string(),
      last: z.object({ date: z.string(), weather, done: z.string() }).optional(),
      suggested: z
        .object({ weather, because: z.object({ fr: z.string(), en: z.string() }) })
        .optional(),
    }),
  ),
  refused: z.array(z.object({ action: z.string(), path: z.string(), message: z.string() })),
})

export type Refusal = z.infer<typeof answered>['refused'][number]

/** What the server says of the lines sent; a sentence when it has not read them, or was not heard. */
export const sendMonth = async (
  date: string,
  lines: readonly MonthlyLine[],
  language: Language,
): Promise<z.infer<typeof answered> | { problem: string }> => {
  try {
    const response = await fetch('/api/strategy/monthly-progress', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body: JSON.stringify({ date, lines }),
    })
    const answer: unknown = await response.json()
    return response.ok ? answered.parse(answer) : { problem: refusalIn(answer, language) }
  } catch {
    return {
      problem:
        language === 'fr'
          ? 'La connexion s’est interrompue\u00A0: vos lignes sont peut-être enregistrées. Envoyez-les de nouveau, aucune ne le sera deux fois.'
          : 'The connection broke: your lines may have been saved. Send them again, none will be saved twice.',
    }
  }
}
