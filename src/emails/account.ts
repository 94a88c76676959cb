import type { MessageLocale } from './types'

/** Why someone gets a message about their account: it is no choice of theirs. */
export const accountReason: Record<MessageLocale, string> = {
  fr: 'Vous recevez ce message parce qu’un compte de Résolument porte votre adresse.',
  en: 'You receive this message because an account of Résolument has your address.',
}
