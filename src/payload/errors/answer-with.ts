import { getTranslation } from '@payloadcms/translations'
import type { AfterErrorHook, AfterErrorResult } from 'payload'

import type { Bilingual } from '@/src/domain/platform/text/bilingual'

type Failed = Parameters<AfterErrorHook>[0]
type Answer = { status: number; message: Bilingual }

/** Answers a failure with a status and a sentence in the reader's language, to REST and to GraphQL. */
export const answerWith = (
  { status, message }: Answer,
  { req, result, graphqlResult }: Failed,
): AfterErrorResult => {
  const sentence = getTranslation(message, req.i18n)
  return graphqlResult
    ? { graphqlResult: { ...graphqlResult, message: sentence, extensions: { statusCode: status } } }
    : { status, response: { ...result, errors: [{ message: sentence }] } }
}
