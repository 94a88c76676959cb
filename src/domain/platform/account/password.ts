import type { Problem } from '@/src/domain/platform/text/bilingual'
import { isGuessable } from './guessable'

/** Length first (NIST SP 800-63B §5.1.1): no composition rule, nothing to write on a note. */
const minimumPasswordLength = 12

/**
 * Why a password is refused, or `undefined`. Characters are counted as a person counts them, and an
 * e-mail address is refused in any case and with or without its domain.
 */
export const passwordProblem = (password: string, email?: string | null): Problem | undefined => {
  const refused = (fr: string, en: string): Problem => ({
    path: 'password',
    message: { fr, en },
  })
  const typed = password.trim().toLowerCase()
  const address = email?.trim().toLowerCase()
  if (address && (typed === address || typed === address.split('@')[0]))
    return refused(
      'Le mot de passe ne peut pas être votre adresse e-mail\u00A0: choisissez-en un autre.',
      'The password cannot be your e-mail address: choose another one.',
    )
  if (Array.from(password).length < minimumPasswordLength)
    return refused(
      `Le mot de passe compte au moins ${String(minimumPasswordLength)} caractères\u00A0: allongez-le.`,
      `The password has at least ${String(minimumPasswordLength)} characters: make it longer.`,
    )
  if (isGuessable(password, address?.split(/[^\p{L}\d]+/u)))
    return refused(
      'Ce mot de passe se devine trop facilement\u00A0: préférez une phrase de quelques mots sans lien entre eux.',
      'This password is too easily guessed: better a sentence of a few words that have nothing to do with each other.',
    )
  return undefined
}
