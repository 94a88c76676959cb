import { type AfterErrorHook, FileRetrievalError } from 'payload'

import { causesOf } from '@/src/database/causes'

import { answerWith } from './answer-with'

const unread = {
  fr: 'Ce fichier n’est pas sur le serveur\u00A0: envoyez-le lui-même, non son adresse.',
  en: 'This file is not on the server: send it itself, not its address.',
}

/**
 * A file that is to be cut anew and is not there, or is elsewhere: Payload 3.90 answers 500, as if
 * something of ours were wrong.
 */
export const answerLostFile: AfterErrorHook = (failed) =>
  causesOf(failed.error).some((cause) => cause instanceof FileRetrievalError)
    ? answerWith({ status: 400, message: unread }, failed)
    : undefined
