import { refusalIn } from '@/src/components/platform/refusal-in'
import type { Language } from '@/src/domain/platform/text/bilingual'

/** Sends the answer to what waits; a sentence when it is refused, or when the server was not heard. */
export const sendAnswer = async (
  answer: Record<string, unknown>,
  language: Language,
): Promise<string | undefined> => {
  try {
    const response = await fetch('/api/strategy/waiting', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body: JSON.stringify(answer),
    })
    return response.ok ? undefined : refusalIn(await response.json(), language)
  } catch {
    return language === 'fr'
      ? 'La connexion s’est interrompue\u00A0: la réponse est peut-être enregistrée. Rechargez la page pour le savoir.'
      : 'The connection broke: the answer may have been saved. Load the page again to know.'
  }
}
