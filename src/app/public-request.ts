import { createLocalReq, getPayload, type PayloadRequest } from 'payload'

import config from '@/payload.config'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { type LanguageOf, languageTeller } from '@/src/domain/platform/text/untranslated'

/** A request by nobody, in a language: what the public pages may read. */
export const publicRequest = async (language: Language): Promise<PayloadRequest> =>
  createLocalReq({ locale: language, fallbackLocale: 'fr' }, await getPayload({ config }))

/** What a query reads by nobody in a language, and which of its texts are French all the same. */
export const readIn = async <Read>(
  language: Language,
  query: (req: PayloadRequest) => Promise<Read>,
): Promise<{ read: Read; langOf: LanguageOf }> => {
  const read = await query(await publicRequest(language))
  const french = language === 'fr' ? undefined : await query(await publicRequest('fr'))
  return { read, langOf: languageTeller(french) }
}
