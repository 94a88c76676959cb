import { type AfterErrorHook, APIError } from 'payload'

import { causesOf } from '@/src/database/causes'

import { answerWith } from './answer-with'

const inTrash = {
  fr: 'Ce document est dans la corbeille\u00A0: sortez-l’en d’abord, puis restaurez cette version.',
  en: 'This document is in the trash: take it out first, then restore this version.',
}

const said = 'Cannot restore a version of a trashed document'

/** Payload 3.90 says in English, whoever reads, that the document of a version is in the trash. */
export const answerTrashedVersion: AfterErrorHook = (failed) =>
  causesOf(failed.error).some((one) => one instanceof APIError && one.message.startsWith(said))
    ? answerWith({ status: 403, message: inTrash }, failed)
    : undefined
