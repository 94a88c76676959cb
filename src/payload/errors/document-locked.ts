import { type AfterErrorHook, Locked } from 'payload'

import { answerWith } from './answer-with'

const isOpen = {
  fr: 'Quelqu’un d’autre modifie ce document\u00A0: attendez qu’il soit refermé, puis réessayez.',
  en: 'Somebody else is editing this document: wait until it is closed, then try again.',
}

/** Payload 3.90 says in English, whoever reads, that a document is open on the screen of another. */
export const answerLocked: AfterErrorHook = (failed) =>
  failed.error instanceof Locked
    ? answerWith({ status: failed.error.status, message: isOpen }, failed)
    : undefined
