import { APIError, type PayloadRequest, ValidationError } from 'payload'
import { getTranslation } from '@payloadcms/translations'

import type { Bilingual, Problem } from '@/src/domain/platform/text/bilingual'

/** Answers a problem found by a domain rule: a 400 on the field, in the reader's language. */
export const refuse = (
  { path, message }: Problem,
  collection: string,
  req: PayloadRequest,
): never => {
  const sentence = getTranslation(message, req.i18n)
  const errors = [{ path, message: sentence }]
  // Of one document among many, Payload keeps the message alone, and its own names but the field.
  throw Object.assign(new ValidationError({ collection, errors, req }, req.t), {
    message: sentence,
  })
}

/** Says why a document cannot go, in the reader's language: a 409. */
export const conflict = (message: Bilingual, req: PayloadRequest) =>
  new APIError(getTranslation(message, req.i18n), 409, null, true)
