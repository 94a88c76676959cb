import { APIError, type PayloadRequest } from 'payload'

import type { SealProblem } from '@/src/domain/committee/snapshot/seal'
import { sealProblems } from '@/src/domain/committee/snapshot/words'
import { languageOf } from '@/src/domain/platform/text/bilingual'

/** What was kept of a meeting is in conflict with what was written: nothing of it is answered. */
export const sealRefusal = (problem: SealProblem, { i18n }: PayloadRequest): APIError =>
  new APIError(sealProblems[problem][languageOf(i18n.language)], 409, null, true)
