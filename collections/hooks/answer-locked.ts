import { getTranslation } from '@payloadcms/translations'
import { type AfterErrorHook, Locked } from 'payload'

import type { Bilingual } from '@/src/domain/platform/bilingual'

const isOpen: Bilingual = {
  fr: 'Quelqu’un d’autre modifie ce document\u00A0: attendez qu’il soit refermé, puis réessayez.',
  en: 'Somebody else is editing this document: wait until it is closed, then try again.',
}

/** Payload says in English, whoever reads, that a document is open on the screen of another. */
export const answerLocked: AfterErrorHook = ({ error, req, result, graphqlResult }) => {
  if (!(error instanceof Locked)) return undefined
  const { status } = error
  const message = getTranslation(isOpen, req.i18n)
  return graphqlResult
    ? { graphqlResult: { ...graphqlResult, message, extensions: { statusCode: status } } }
    : { status, response: { ...result, errors: [{ message }] } }
}
