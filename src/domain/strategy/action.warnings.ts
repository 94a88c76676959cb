import type { Bilingual, Problem } from '@/src/domain/platform/text/bilingual'
import { dayOf } from '@/src/domain/platform/time/days'

import type { ActionStatus } from './action-status'
import { milestoneStateOf } from './milestone-state'

export type WarnedAction = {
  code?: string | null
  title?: string | null
  slug?: string | null
  status?: ActionStatus | null
  startDate?: string | null
  endDate?: string | null
  wordingToConfirm?: boolean | null
}

/** What is known of an action beside its own fields. Without `progress`, nothing is said of it. */
export type WarnedFacts = {
  milestones: readonly { dueDate: string; doneDate?: string | null }[]
  /** In percent; null when it is not known. */
  progress?: number | null
}

/** How a contradiction is mended: by what it names. */
export type Remedy = 'milestones' | 'start' | 'wording' | 'slug'

/** What may be right and looks wrong: told where it is entered, never refused. */
export type Warning = Problem & { remedy?: Remedy }

const counted = (count: number, one: string, many: string) =>
  `${String(count)} ${count > 1 ? many : one}`

const milestonesInWords = (open: number, late: number): Bilingual => ({
  fr: `${counted(open, 'jalon n’est pas fait', 'jalons ne sont pas faits')}${late > 0 ? `, dont ${String(late)} en retard` : ''}`,
  en: `${counted(open, 'milestone is not done', 'milestones are not done')}${late > 0 ? `, ${String(late)} of them late` : ''}`,
})

const doneWarning = (
  { status }: WarnedAction,
  { milestones, progress }: WarnedFacts,
  today: string,
): Warning[] => {
  if (status !== 'done') return []
  const states = milestones.map((one) => milestoneStateOf(one, today))
  const open = states.filter((state) => state !== 'done').length
  if (open > 0) {
    const words = milestonesInWords(open, states.filter((state) => state === 'late').length)
    return [
      {
        path: 'status',
        remedy: 'milestones',
        message: {
          fr: `«\u00A0Réalisé\u00A0», mais ${words.fr}\u00A0: cochez ceux qui le sont, ou choisissez un autre statut.`,
          en: `“Done”, but ${words.en}: tick those that are, or choose another status.`,
        },
      },
    ]
  }
  return progress === 0
    ? [
        {
          path: 'status',
          message: {
            fr: '«\u00A0Réalisé\u00A0», mais l’avancement est de 0\u00A0%\u00A0: saisissez la valeur des indicateurs, ou choisissez un autre statut.',
            en: '“Done”, but the progress is 0%: enter the value of the indicators, or choose another status.',
          },
        },
      ]
    : []
}

const isBefore = (date: string | null | undefined, today: string) =>
  date != null && date !== '' && dayOf(date) < dayOf(today)

const upcomingWarning = (
  { status, startDate, endDate }: WarnedAction,
  today: string,
): Warning[] => {
  if (status !== 'upcoming') return []
  const past = isBefore(endDate, today)
    ? { fr: 'fin', en: 'end' }
    : isBefore(startDate, today)
      ? { fr: 'début', en: 'start' }
      : undefined
  return past
    ? [
        {
          path: 'status',
          remedy: 'start',
          message: {
            fr: `«\u00A0À venir\u00A0», mais la date de ${past.fr} est passée\u00A0: passez l’action en cours, ou changez sa date.`,
            en: `“Upcoming”, but the ${past.en} date has passed: set the action in progress, or change its date.`,
          },
        },
      ]
    : []
}

/** The title of an action whose official wording is not known, and the slug that it gave. */
const neutralOf = (code: string) => ({
  title: `Action ${code}`,
  slug: `action-${code.replaceAll('.', '-')}`,
})

const wordingWarnings = ({ code, title, slug, wordingToConfirm }: WarnedAction): Warning[] => {
  const neutral = code ? neutralOf(code) : undefined
  if (!neutral || !title?.trim() || title.trim() === neutral.title) return []
  const warnings: Warning[] = []
  if (wordingToConfirm)
    warnings.push({
      path: 'wordingToConfirm',
      remedy: 'wording',
      message: {
        fr: 'Le titre n’est plus le titre neutre, et reste marqué «\u00A0Libellé à confirmer\u00A0»\u00A0: décochez-le si c’est le libellé officiel.',
        en: 'The title is no longer the neutral one, and is still marked “Wording to be confirmed”: untick it if this is the official wording.',
      },
    })
  if (slug === neutral.slug)
    warnings.push({
      path: 'slug',
      remedy: 'slug',
      message: {
        fr: `L’adresse publique est encore celle du titre neutre («\u00A0${slug}\u00A0»)\u00A0: formez-la d’après le titre, si aucun site ne la suit.`,
        en: `The public address is still that of the neutral title (“${slug}”): derive it from the title, if no site links to it.`,
      },
    })
  return warnings
}

/**
 * What contradicts itself in an action on a day: its status and the facts, its title and what is said
 * of it. None of it is refused, since each may be true: someone is to look.
 */
export const actionWarnings = (
  action: WarnedAction,
  facts: WarnedFacts,
  today: string,
): Warning[] => [
  ...doneWarning(action, facts, today),
  ...upcomingWarning(action, today),
  ...wordingWarnings(action),
]
