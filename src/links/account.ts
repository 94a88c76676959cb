import {
  createLocalReq,
  getLocalI18n,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from 'payload'

import type { Language } from '@/src/domain/platform/text/bilingual'
import { preferencesOf } from '@/src/domain/platform/mail/preferences'

/** The one in whose name a link acts, as whoever asks; `undefined` when the account is gone. */
export const requestOf = async (
  user: string,
  payload: Payload,
): Promise<(PayloadRequest & { user: TypedUser }) | undefined> => {
  const account = await payload.findByID({
    collection: 'users',
    id: user,
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // it is the signature that lets them in
    req: await createLocalReq({}, payload),
  })
  if (!account) return undefined
  const { language } = preferencesOf(account.preferences)
  const i18n = await getLocalI18n({ config: payload.config, language })
  const signedIn: TypedUser = { ...account, collection: 'users' }
  const req = await createLocalReq(
    { locale: language, fallbackLocale: 'fr', req: { i18n }, user: signedIn },
    payload,
  )
  return Object.assign(req, { user: signedIn })
}

/** Somebody who has no account, in the language that they read. */
export const requestOfNobody = async (
  language: Language,
  payload: Payload,
): Promise<PayloadRequest> => {
  const i18n = await getLocalI18n({ config: payload.config, language })
  return createLocalReq({ locale: language, fallbackLocale: 'fr', req: { i18n } }, payload)
}
