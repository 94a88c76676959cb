import { idOf } from '@/src/domain/platform/document/related'
import type { Problem } from '@/src/domain/platform/text/bilingual'

import { type Given, weatherProblem } from './weather'

const hours = 24

type Published = { publishedAt?: string | null; author?: string | undefined }
type Writer = { user: string | undefined; now: string }

/** For how long the author may still correct a report once it is published. */
const isOpen = (publishedAt: string, now: string) =>
  Date.parse(now) - Date.parse(publishedAt) <= hours * 3_600_000

/**
 * A published report is dated and signed history: its author corrects it for 24 hours, then it is
 * locked for everyone, and what is to be corrected is said in another report that completes it.
 */
export const lockProblem = (
  { publishedAt, author }: Published,
  { user, now }: Writer,
): Problem | undefined => {
  if (!publishedAt) return undefined
  if (!isOpen(publishedAt, now))
    return {
      path: 'date',
      message: {
        fr: 'Ce point d’avancement est publié depuis plus de 24\u00A0heures\u00A0: il ne change plus. Écrivez-en un autre qui le complète.',
        en: 'This progress report was published more than 24 hours ago: it no longer changes. Write another one that completes it.',
      },
    }
  if (author !== user)
    return {
      path: 'author',
      message: {
        fr: 'Seule la personne qui a signé ce point d’avancement peut le corriger. Écrivez-en un autre qui le complète.',
        en: 'Only the person who signed this progress report may correct it. Write another one that completes it.',
      },
    }
  return undefined
}

/** History is not deleted. */
export const notDeletableMessage = {
  fr: 'Un point d’avancement publié ne se supprime pas\u00A0: écrivez-en un autre qui le complète.',
  en: 'A published progress report is not deleted: write another one that completes it.',
}

/** … nor is what it tells of. */
export const reportedMessage = {
  fr: 'Cette action a des points d’avancement publiés, qui se gardent avec elle\u00A0: mettez-la à la corbeille.',
  en: 'This action has published progress reports, which are kept with it: move it to the trash.',
}

type OfAction = { action?: Parameters<typeof idOf>[0] }

/** An addendum is about the same action as the report it completes. */
const completesProblem = (
  { action }: OfAction,
  completed: OfAction | undefined,
): Problem | undefined =>
  !completed || idOf(completed.action) === idOf(action)
    ? undefined
    : {
        path: 'completes',
        message: {
          fr: 'Ce point d’avancement porte sur une autre action\u00A0: choisissez-en un de la même.',
          en: 'That progress report is about another action: choose one of the same action.',
        },
      }

/**
 * What is wrong with a report, with the weather that the facts suggested on its date.
 *
 * @param completed the report that it completes, if any
 */
export const progressReportProblem = (
  report: OfAction & Given,
  completed?: OfAction,
): Problem | undefined => completesProblem(report, completed) ?? weatherProblem(report)
