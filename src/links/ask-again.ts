import { getTranslation } from '@payloadcms/translations'
import { ValidationError } from 'payload'

import type { Bilingual, Problem } from '@/src/domain/platform/text/bilingual'

import type { AskedOfHolder } from './answer'

type Asking = Pick<AskedOfHolder, 'req'>

/** Sends the form back with a sentence on one of its fields, and undoes what was written. */
export const askAgain = (asked: Asking, path: string, message: Bilingual): never =>
  askAgainOf(asked, [{ path, message }])

/** The same, with a sentence on each of the fields that are wrong. */
export const askAgainOf = ({ req }: Asking, problems: readonly Problem[]): never => {
  const errors = problems.map(({ path, message }) => ({
    path,
    message: getTranslation(message, req.i18n),
  }))
  throw new ValidationError({ errors, req }, req.t)
}
