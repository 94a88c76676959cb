import { getTranslation } from '@payloadcms/translations'
import { APIError, type CollectionBeforeOperationHook } from 'payload'

import { mayGoOn } from '@/src/domain/platform/account/session'

const tooOld = {
  fr: 'Votre session dure depuis une semaine\u00A0: connectez-vous de nouveau.',
  en: 'Your session has lasted for a week: sign in again.',
}

/** Payload makes a session last as long as it is asked to: here it ends, however busy it is. */
export const endOldSession: CollectionBeforeOperationHook<'users'> = ({ operation, req }) => {
  if (operation !== 'refresh' || !req.user) return
  const session = req.user.sessions?.find(({ id }) => id === Reflect.get(req.user ?? {}, '_sid'))
  if (mayGoOn(session?.createdAt ?? '', new Date().toISOString())) return
  throw new APIError(getTranslation(tooOld, req.i18n), 401, null, true)
}
