import type { MessageLocale } from './types'

/** Why someone without an account gets a message about what they suggested. */
export const suggestionReason: Record<MessageLocale, string> = {
  fr: 'Vous recevez ce message, et aucun autre, parce que vous avez laissé votre adresse avec une proposition.',
  en: 'You receive this message, and no other, because you left your address with a suggestion.',
}
