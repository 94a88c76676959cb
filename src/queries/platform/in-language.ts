import { isolateObjectProperty, type PayloadRequest } from 'payload'

import type { MailLanguage } from '@/src/domain/platform/mail/preferences'

/** The same request, in the same transaction, that reads in a language; what has no English is French. */
export const inLanguage = (req: PayloadRequest, language: MailLanguage): PayloadRequest => {
  const own = isolateObjectProperty(req, ['locale', 'fallbackLocale'])
  own.locale = language
  own.fallbackLocale = 'fr'
  return own
}
