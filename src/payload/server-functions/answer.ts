import { handleServerFunctions } from '@payloadcms/next/layouts'
import { headers as readHeaders } from 'next/headers'
import {
  createLocalReq,
  getPayload,
  getRequestLanguage,
  parseCookies,
  type ServerFunctionClient,
} from 'payload'

import type { Bilingual } from '@/src/domain/platform/bilingual'

import { formState } from './form-state'
import { mayCall } from './rules'

type Called = Parameters<ServerFunctionClient>[0]
type Setting = Pick<Parameters<typeof handleServerFunctions>[0], 'config' | 'importMap'>

const refused: Bilingual = {
  fr: 'Ceci n’est pas ouvert à votre compte\u00A0: demandez-le à un administrateur.',
  en: 'This is not open to your account: ask an administrator for it.',
}

const serverFunctions = { 'form-state': formState }

/** Answers a server function of the back-office, for those who may call it. */
export const answerServerFunction = async (
  called: Called,
  { config, importMap }: Setting,
): Promise<unknown> => {
  const payload = await getPayload({ config, importMap })
  const headers = await readHeaders()
  const { user } = await payload.auth({ headers })
  if (mayCall(called.name, await createLocalReq({ user: user ?? undefined }, payload)))
    return handleServerFunctions({ ...called, config, importMap, serverFunctions })
  const language = getRequestLanguage({
    config: payload.config,
    cookies: parseCookies(headers),
    headers,
  })
  return { errors: [{ message: language === 'en' ? refused.en : refused.fr }] }
}
