import { getTranslation } from '@payloadcms/translations'
import {
  addDataAndFileToRequest,
  APIError,
  loginOperation,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import { z } from 'zod'

import { inTransaction } from '@/src/database/in-transaction'
import { readAsked } from '@/src/endpoints/read-asked'

import { replaceEndpoints } from './replace-endpoints'

const slug = 'users'

const anAccount = z.object({
  name: z.string().trim().min(1),
  email: z.email(),
  password: z.string().min(1),
})

const taken = {
  fr: 'Un compte existe déjà\u00A0: connectez-vous, ou demandez une invitation à un administrateur.',
  en: 'There is an account already: sign in, or ask an administrator for an invitation.',
}

/** In the trash an account still counts: whoever put it there has another. */
const refuseIfAnyone = async (req: PayloadRequest) => {
  // Not counted: on MongoDB a whole collection is not, within a transaction.
  if (await req.payload.db.findOne({ collection: slug, where: {}, req }))
    throw new APIError(getTranslation(taken, req.i18n), 403, null, true)
}

/**
 * POST /api/users/first-register — who opens an empty installation names themselves, and signs in.
 * Payload 3.90 takes every field of the body, trash, key and role included, signs in within the same
 * transaction, which waits for itself when that fails, and sends an empty cookie where tokens are
 * kept out of answers.
 */
const registerFirst = async (req: PayloadRequest): Promise<Response> => {
  await refuseIfAnyone(req)
  await addDataAndFileToRequest(req)
  const data = readAsked(anAccount, req.data, req)
  await inTransaction(req, async (own) => {
    await refuseIfAnyone(own) // nor has anyone come first meanwhile
    await own.payload.create({
      collection: slug,
      data: { ...data, role: 'admin' },
      overrideAccess: true, // there is nobody yet who could allow it
      req: own,
    })
  })
  const collection = req.payload.collections[slug]
  const { email, password } = data
  const { exp, token, user } = await loginOperation({ collection, data: { email, password }, req })
  const cookie = generatePayloadCookie({
    collectionAuthConfig: collection.config.auth,
    cookiePrefix: req.payload.config.cookiePrefix,
    token: token ?? '',
  })
  const message = req.t('authentication:successfullyRegisteredFirstUser')
  return Response.json({ exp, message, user }, { headers: { 'Set-Cookie': cookie } })
}

export const registerFirstOnce = (config: SanitizedConfig): SanitizedConfig => {
  const users = config.collections.find((one) => one.slug === slug)
  if (users)
    replaceEndpoints(users, (one) =>
      one.path === '/first-register' ? { ...one, handler: registerFirst } : one,
    )
  return config
}
