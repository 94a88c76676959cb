import { APIError, type PayloadRequest, ValidationError } from 'payload'
import { getTranslation } from '@payloadcms/translations'

import type { Bilingual, Problem } from '@/src/domain/platform/bilingual'

/** Answers a problem found by a domain rule: a 400 on the field, in the reader's language. */
export const refuse = (
  { path, message }: Problem,
  collection: string,
  req: PayloadRequest,
): never => {
  throw new ValidationError(
    { collection, errors: [{ path, message: getTranslation(message, req.i18n) }], req },
    req.t,
  )
}

/** Says why a document cannot go, in the reader's language: a 409. */
export const conflict = (message: Bilingual, req: PayloadRequest) =>
  new APIError(getTranslation(message, req.i18n), 409, null, true)
