import { type AfterErrorHook, Forbidden } from 'payload'

import { causesOf } from '@/src/database/causes'

import { answerWith } from './answer-with'

const nobody = {
  fr: 'Il faut être connecté pour faire cela\u00A0: votre session a pris fin, ou vous n’en avez pas ouvert.',
  en: 'One has to be signed in to do this: your session has ended, or you have not opened any.',
}

/** Payload 3.90 tells whoever is not signed in that their role does not allow it: they have none. */
export const answerNotSignedIn: AfterErrorHook = (failed) =>
  !failed.req.user && causesOf(failed.error).some((cause) => cause instanceof Forbidden)
    ? answerWith({ status: 403, message: nobody }, failed)
    : undefined
