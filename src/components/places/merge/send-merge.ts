import { refusalIn } from '@/src/components/platform/refusal-in'
import type { Language } from '@/src/domain/platform/text/bilingual'

type Asked = {
  kept: string
  other: string
  choices: Readonly<Record<string, 'kept' | 'other'>>
  seen: { kept: string; other: string }
}

/** Asks for two places to be merged; a sentence when it is refused, or when the server was not heard. */
export const sendMerge = async (asked: Asked, language: Language): Promise<string | undefined> => {
  try {
    const response = await fetch('/api/places/merge', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body: JSON.stringify(asked),
    })
    return response.ok ? undefined : refusalIn(await response.json(), language)
  } catch {
    return language === 'fr'
      ? 'La connexion s’est interrompue\u00A0: la fusion a pu aboutir. Rechargez la page pour le savoir.'
      : 'The connection broke: the merge may have gone through. Load the page again to know.'
  }
}
