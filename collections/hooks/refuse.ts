import { type PayloadRequest, ValidationError } from 'payload'
import { getTranslation } from '@payloadcms/translations'

import type { Problem } from '@/src/domain/platform/bilingual'

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
