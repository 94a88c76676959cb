import { getTranslation } from '@payloadcms/translations'
import { APIError, type CollectionBeforeLoginHook } from 'payload'

import type { User } from '@/src/payload-types'

const byKey = {
  fr: 'Un site partenaire n’a pas de mot de passe : il se présente par sa clé d’API.',
  en: 'A partner site has no password: it comes with its API key.',
}

/** A partner site has no password to type: even one that was set opens nothing. */
export const partnerSignsInByKey: CollectionBeforeLoginHook<User> = ({ req, user }) => {
  if (user.role === 'partner') throw new APIError(getTranslation(byKey, req.i18n), 403, null, true)
  return user
}
