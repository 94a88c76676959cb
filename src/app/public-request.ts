import { createLocalReq, getPayload, type PayloadRequest } from 'payload'

import config from '@/payload.config'
import type { Language } from '@/src/domain/platform/bilingual'

/** A request by nobody, in a language: what the public pages may read. */
export const publicRequest = async (language: Language): Promise<PayloadRequest> =>
  createLocalReq({ locale: language, fallbackLocale: 'fr' }, await getPayload({ config }))
