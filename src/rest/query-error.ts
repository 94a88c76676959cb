import { getTranslation } from '@payloadcms/translations'
import { type PayloadRequest, QueryError } from 'payload'

import type { Problem } from '@/src/domain/platform/text/bilingual'

/** The refusal of a query by Payload's own name, which its lists show as an empty one, in sentences. */
export const queryError = (problems: readonly Problem[], { i18n }: PayloadRequest): QueryError => {
  const errors = problems.map(({ path, message }) => ({
    path,
    message: getTranslation(message, i18n),
  }))
  return Object.assign(new QueryError(errors), {
    message: errors.map(({ message }) => message).join(' '),
    data: { errors },
  })
}
