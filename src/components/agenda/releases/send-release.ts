import { z } from 'zod'

import { refusalIn } from '@/src/components/platform/refusal-in'
import type { Language } from '@/src/domain/platform/text/bilingual'

const answer = z.object({
  number: z.number(),
  mails: z.number(),
  /** What of a former release is no more. */
  lost: z.array(z.string()).default([]),
})

export type Answer = z.infer<typeof answer>

/** Asks for a programme to be released; tells what came of it, or why it was refused. */
export const sendRelease = async (
  address: string,
  body: Record<string, unknown>,
  language: Language,
): Promise<Answer | { problem: string }> => {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body: JSON.stringify(body),
    })
    const said: unknown = await response.json()
    return response.ok ? answer.parse(said) : { problem: refusalIn(said, language) }
  } catch {
    return {
      problem:
        language === 'fr'
          ? 'La connexion s’est interrompue\u00A0: la version a pu être publiée. Rechargez la page pour le savoir.'
          : 'The connection broke: the programme may have been released. Load the page again to know.',
    }
  }
}
