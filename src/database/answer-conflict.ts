import type { AfterErrorHook } from 'payload'
import { getTranslation } from '@payloadcms/translations'

import { isTransient } from './transient'

/** A conflict that outlived its retries is nobody's error: the client is asked to try again. */
export const answerConflict: AfterErrorHook = ({ error, req, result, graphqlResult }) => {
  if (!isTransient(error)) return undefined
  const message = getTranslation(
    {
      fr: 'D’autres modifications étaient en cours\u00A0: réessayez dans un instant.',
      en: 'Other changes were under way: try again in a moment.',
    },
    req.i18n,
  )
  return graphqlResult
    ? { graphqlResult: { ...graphqlResult, message, extensions: { statusCode: 503 } } }
    : { status: 503, response: { ...result, errors: [{ message }] } }
}
