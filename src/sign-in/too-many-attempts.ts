import { getTranslation } from '@payloadcms/translations'
import { APIError, type PayloadRequest } from 'payload'

import type { Bilingual } from '@/src/domain/platform/text/bilingual'

const inMinutes = (seconds: number) => {
  const minutes = Math.ceil(seconds / 60)
  return {
    fr: `${String(minutes)}\u00A0minute${minutes > 1 ? 's' : ''}`,
    en: `${String(minutes)} minute${minutes > 1 ? 's' : ''}`,
  }
}

/** 429 with `Retry-After`. The same for everyone: it does not tell whether there is such an account. */
const tooMany =
  (say: (minutes: Bilingual) => Bilingual) =>
  (seconds: number, req: PayloadRequest): APIError => {
    req.responseHeaders ??= new Headers()
    req.responseHeaders.set('Retry-After', String(seconds))
    const sentence = getTranslation(say(inMinutes(seconds)), req.i18n)
    return new APIError(sentence, 429, { retryAfter: seconds }, true)
  }

export const tooManyAttempts = tooMany(({ fr, en }) => ({
  fr: `Trop d’essais. Attendez ${fr}, puis réessayez. Pour ne pas attendre, «\u00A0Mot de passe oublié\u00A0» envoie un lien qui ouvre votre compte.`,
  en: `Too many attempts. Wait ${en}, then try again. To wait no longer, “Forgot password” sends a link that opens your account.`,
}))

export const tooManyAsks = tooMany(({ fr, en }) => ({
  fr: `Trop de demandes depuis votre réseau. Attendez ${fr}, puis réessayez.`,
  en: `Too many requests from your network. Wait ${en}, then try again.`,
}))
