import { idOf } from '@/src/domain/platform/document/related'
import type { Problem } from '@/src/domain/platform/text/bilingual'
import { dayOf } from '@/src/domain/platform/time/days'

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

type Report = OfAction & {
  date?: string | null
  _status?: 'draft' | 'published' | null
  publishedAt?: string | null
}

/** Nothing more is told of what is thrown away: it would be history that nobody reads, and that keeps it. */
export const trashedActionProblem = (
  action: { deletedAt?: string | null } | undefined,
): Problem | undefined =>
  action?.deletedAt
    ? {
        path: 'action',
        message: {
          fr: 'Cette action est dans la corbeille\u00A0: restaurez-la d’abord.',
          en: 'This action is in the trash: restore it first.',
        },
      }
    : undefined

/** Whether something is told of an action that was not: what is corrected was told before. */
const isTold = (report: Report, before: Report | undefined) =>
  !before ||
  idOf(report.action) !== idOf(before.action) ||
  (report._status === 'published' && !before.publishedAt)

type Facts = {
  /** The day it is in Paris. */
  today: string
  /** The report as it was: nobody is held up by what was let through before. */
  before?: Report | undefined
  /** The action that it is about, where it is known. */
  action?: { deletedAt?: string | null } | undefined
  /** The report that it completes, if any. */
  completed?: OfAction | undefined
}

/** A report tells what was done. One of a day to come would be the last one until then, and soon locked. */
const dayProblem = ({ date }: Report, { today, before }: Facts): Problem | undefined =>
  !date || dayOf(date) <= today || dayOf(date) === dayOf(before?.date ?? '')
    ? undefined
    : {
        path: 'date',
        message: {
          fr: 'Un point d’avancement dit ce qui est fait\u00A0: datez-le d’aujourd’hui ou d’avant.',
          en: 'A progress report tells what is done: date it today or before.',
        },
      }

/** What is wrong with a report, with the weather that the facts suggested on its date. */
export const progressReportProblem = (report: Report & Given, facts: Facts): Problem | undefined =>
  (isTold(report, facts.before) ? trashedActionProblem(facts.action) : undefined) ??
  dayProblem(report, facts) ??
  completesProblem(report, facts.completed) ??
  weatherProblem(report)
