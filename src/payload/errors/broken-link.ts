import type { AfterErrorHook } from 'payload'

import { causesOf } from '@/src/database/causes'
import type { Bilingual } from '@/src/domain/platform/text/bilingual'

import { answerWith } from './answer-with'

export const neededByOthers: Bilingual = {
  fr: 'D’autres documents dépendent de celui-ci\u00A0: supprimez-les d’abord.',
  en: 'Other documents depend on this one: delete them first.',
}

const answers: { code: string; status: number; message: Bilingual }[] = [
  {
    code: 'SQLITE_CONSTRAINT_FOREIGNKEY',
    status: 400,
    message: {
      fr: 'Un document lié n’existe pas, ou n’existe plus\u00A0: choisissez-en un autre.',
      en: 'A linked document does not exist, or no longer: choose another.',
    },
  },
  {
    // Deleting a document empties the links to it, and some may not be empty.
    code: 'SQLITE_CONSTRAINT_NOTNULL',
    status: 409,
    message: neededByOthers,
  },
]

/**
 * Payload 3.90 leaves to the database whether a linked document is there: SQLite knows, MongoDB does
 * not. What SQLite refuses is answered 500, « Something went wrong. ».
 */
export const answerBrokenLink: AfterErrorHook = (failed) => {
  const causes = causesOf(failed.error)
  const answer = answers.find(({ code }) =>
    causes.some((cause) => 'code' in cause && String(cause.code).startsWith(code)),
  )
  return answer && answerWith(answer, failed)
}
