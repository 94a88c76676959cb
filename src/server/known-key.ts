import { executeAuthStrategies, getPayload, type SanitizedConfig } from 'payload'

import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { acceptedLanguage } from '@/src/i18n/accepted-language'

import type { Answer } from './api'

/** With the name of the accounts, another, or none: who sends a key means to open something. */
const isKey = (authorization: string | null) =>
  /^\s*(?:\S+\s+)?api-key\b/i.test(authorization ?? '')

const unknown: Bilingual = {
  fr: 'Cette clé d’API n’ouvre rien\u00A0: vérifiez-la, ou demandez-en une autre à un administrateur.',
  en: 'This API key opens nothing: check it, or ask an administrator for another.',
}

/**
 * Payload takes whoever sends a key that does not exist for an anonymous visitor: a partner whose
 * key was taken back saw fewer documents, and not why.
 */
export const withKnownKey =
  (config: Promise<SanitizedConfig>) =>
  (answer: Answer): Answer =>
  async (request) => {
    const { headers } = request
    if (!isKey(headers.get('authorization'))) return answer(request)
    const payload = await getPayload({ config })
    const { user } = await executeAuthStrategies({ headers, payload })
    if (user) return answer(request)
    const message = unknown[acceptedLanguage(Object.fromEntries(headers))]
    return Response.json(
      { errors: [{ message, extensions: { statusCode: 401 } }] },
      { status: 401, headers: { 'WWW-Authenticate': 'users API-Key' } },
    )
  }
