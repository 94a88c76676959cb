import type { Language } from '@/src/domain/platform/text/bilingual'

import { refusalIn } from './refusal-in'

/** Sends something to an address of the API; a sentence when it is refused, or when the server was not heard. */
export const send = async (
  address: string,
  body: Record<string, unknown>,
  language: Language,
): Promise<string | undefined> => {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body: JSON.stringify(body),
    })
    return response.ok ? undefined : refusalIn(await response.json(), language)
  } catch {
    return language === 'fr'
      ? 'La connexion s’est interrompue\u00A0: la réponse est peut-être enregistrée. Rechargez la page pour le savoir.'
      : 'The connection broke: the answer may have been saved. Load the page again to know.'
  }
}
