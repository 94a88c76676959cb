import { getTranslation } from '@payloadcms/translations'
import { ValidationError } from 'payload'

import type { Bilingual } from '@/src/domain/platform/text/bilingual'

import type { Asked } from './answer'

/** Sends the form back with a sentence on one of its fields, and undoes what was written. */
export const askAgain = ({ req }: Asked, path: string, message: Bilingual): never => {
  const errors = [{ path, message: getTranslation(message, req.i18n) }]
  throw new ValidationError({ errors, req }, req.t)
}
