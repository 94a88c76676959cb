import { send } from '@/src/components/platform/send'
import type { Language } from '@/src/domain/platform/text/bilingual'

/** Sends the answer to what waits; a sentence when it is refused, or when the server was not heard. */
export const sendAnswer = (
  answer: Record<string, unknown>,
  language: Language,
): Promise<string | undefined> => send('/api/strategy/waiting', answer, language)
