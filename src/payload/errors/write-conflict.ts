import type { AfterErrorHook } from 'payload'

import { isTransient } from '@/src/database/transient'

import { answerWith } from './answer-with'

const underWay = {
  status: 503,
  message: {
    fr: 'D’autres modifications étaient en cours\u00A0: réessayez dans un instant.',
    en: 'Other changes were under way: try again in a moment.',
  },
}

/**
 * A conflict that outlived its retries is nobody's error: the client is asked to try again. Payload
 * 3.90 answers 500, « Something went wrong. ».
 */
export const answerConflict: AfterErrorHook = (failed) =>
  isTransient(failed.error) ? answerWith(underWay, failed) : undefined
