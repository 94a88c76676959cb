import type { ActionFacts, MilestoneFact, ReportFact } from '@/src/domain/strategy/facts'
import { freshnessOf, isSilent } from '@/src/domain/strategy/freshness'
import { daysLate, dueOn, lateIn } from '@/src/domain/strategy/late'
import { isClosedOn } from '@/src/domain/strategy/on-a-day'
import { named } from '@/src/domain/platform/document/named'
import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { dayInWords, daysBetween } from '@/src/domain/platform/time/days'

/** How many days ahead a milestone is announced. */
const announcedWithin = 14

/** What its reader may answer in one click, or by a short form. */
export type Answer =
  | 'unchanged'
  | 'form'
  | 'milestone-done'
  | 'milestone-postponed'
  | 'value'
  | 'decision-done'
  | 'publish'

export type DraftCollection = 'actions' | 'milestones' | 'progress-reports' | 'decisions'

export type DigestItem = {
  about: {
    collection: DraftCollection | 'indicators' | 'financing-plans'
    id: string
  }
  title: string
  detail: Bilingual
  /** Whether its day is past. */
  isLate: boolean
  answers: readonly Answer[]
}

/** The parts a digest may have, in their order. */
export const digestKinds = [
  'late-actions',
  'milestones-due',
  'stale-reports',
  'values-expected',
  'decisions',
  'expenses-without-proof',
  'unpublished',
] as const

export type DigestKind = (typeof digestKinds)[number]

/** The parts of a digest, in their order; a part without anything is left out. */
export type DigestPart = { kind: DigestKind; items: DigestItem[] }

/** A decision of which something is still expected. */
export type OpenDecision = { id: string; number: string; text: string; dueDate?: string | null }

/** A financing plan and how many of its expenses have no proof. */
export type PlanWithoutProofs = { id: string; title: string; expenses: number }

/** What was written and is not published yet. */
export type Draft = { collection: DraftCollection; id: string; title: string }

const inDays = (days: number): Bilingual =>
  days === 1
    ? { fr: 'un\u00A0jour', en: 'one\u00A0day' }
    : { fr: `${String(days)}\u00A0jours`, en: `${String(days)}\u00A0days` }

/** « Attendu le 3 mars 2017 », and how late that is. */
const due = (date: string, day: string, [fr, en]: [fr: string, en: string]): Bilingual => {
  const [words, days] = [dayInWords(date), daysBetween(date, day)]
  const late = inDays(days)
  return days <= 0
    ? { fr: `${fr} le ${words.fr}`, en: `${en} ${words.en}` }
    : {
        fr: `${fr} le ${words.fr}, en retard de ${late.fr}`,
        en: `${en} ${words.en}, ${late.en} late`,
      }
}

const nameOf = ({ code, title }: ActionFacts) => named(code, title)

/** As the action that something else belongs to: « action 7.2 Tiers-lieux », « Action 3.4 ». */
const ownerName = (action: ActionFacts): string => {
  const name = nameOf(action)
  return name.startsWith('Action ') ? name : `action ${name}`
}

/** « Inchangé » repeats the last report: there must be one. */
const reportAnswers = ({ reports }: ActionFacts): readonly Answer[] =>
  reports.length > 0 ? ['unchanged', 'form'] : ['form']

const byDate = (one: string | null | undefined, other: string | null | undefined): number =>
  (one ?? '9999').localeCompare(other ?? '9999')

const lateActions = (actions: readonly ActionFacts[], day: string): DigestItem[] =>
  actions
    .filter((action) => lateIn(action, day, day).action)
    .sort((one, other) => byDate(one.endDate, other.endDate))
    .map((action) => ({
      about: { collection: 'actions', id: action.id },
      title: nameOf(action),
      detail: due(action.endDate ?? day, day, ['Fin prévue', 'Was to end on']),
      isLate: true,
      answers: reportAnswers(action),
    }))

/** A milestone is announced from two weeks before its date until it is done: late, it does not vanish. */
const isAnnounced = (milestone: MilestoneFact, day: string): boolean =>
  daysLate(milestone, day) > 0 ||
  (milestone.dueDate != null &&
    !milestone.doneDate &&
    daysBetween(day, milestone.dueDate) <= announcedWithin)

const milestonesDue = (actions: readonly ActionFacts[], day: string): DigestItem[] =>
  actions
    .filter((action) => !isClosedOn(action, day, day))
    .flatMap((action) => action.milestones.map((milestone) => ({ action, milestone })))
    .filter(({ milestone }) => isAnnounced(milestone, day))
    .sort((one, other) => byDate(one.milestone.dueDate, other.milestone.dueDate))
    .map(({ action, milestone }) => {
      const when = due(milestone.dueDate ?? day, day, ['Attendu', 'Expected on'])
      return {
        about: { collection: 'milestones', id: milestone.id },
        title: milestone.label,
        detail: {
          fr: `${when.fr} — ${ownerName(action)}`,
          en: `${when.en} — ${ownerName(action)}`,
        },
        isLate: daysLate(milestone, day) > 0,
        answers: ['milestone-done', 'milestone-postponed'],
      }
    })

/** How long ago the last report is, whatever other facts say. */
const lastReport = (reports: readonly ReportFact[], day: string) =>
  freshnessOf({ milestones: [], indicators: [], reports }, day)

/** Silent ones first, then the longest silent. */
const bySilence = (one: number | null, other: number | null): number =>
  (other ?? Infinity) === (one ?? Infinity) ? 0 : (other ?? Infinity) - (one ?? Infinity)

/** The actions without a report for too long, the longest first; `days` is null where there is none. */
export const silentActions = <Action extends ActionFacts>(
  actions: readonly Action[],
  day: string,
): { action: Action; days: number | null; words: Bilingual }[] =>
  actions
    .filter((action) => isSilent(action, day, day))
    .map((action) => ({ action, ...lastReport(action.reports, day) }))
    .sort((one, other) => bySilence(one.days, other.days))

const staleReports = (actions: readonly ActionFacts[], day: string): DigestItem[] =>
  silentActions(actions, day).map(({ action, days, words }) => ({
    about: { collection: 'actions', id: action.id },
    title: nameOf(action),
    detail:
      days === null
        ? { fr: 'Aucun point d’avancement', en: 'No progress report yet' }
        : {
            fr: `Dernier point d’avancement\u00A0: ${words.fr}`,
            en: `Last progress report: ${words.en}`,
          },
    isLate: false,
    answers: reportAnswers(action),
  }))

const decisionsToDo = (decisions: readonly OpenDecision[], day: string): DigestItem[] =>
  [...decisions]
    .sort((one, other) => byDate(one.dueDate, other.dueDate))
    .map(({ id, number, text, dueDate }) => ({
      about: { collection: 'decisions', id },
      title: `${number} ${text}`,
      detail: dueDate
        ? due(dueDate, day, ['Attendue', 'Expected on'])
        : { fr: 'Sans échéance', en: 'No due date' },
      isLate: dueDate != null && daysBetween(dueDate, day) > 0,
      answers: ['decision-done'],
    }))

const valuesExpected = (actions: readonly ActionFacts[], day: string): DigestItem[] =>
  actions
    .flatMap((action) =>
      lateIn(action, day, day).indicators.map((indicator) => ({
        action,
        indicator,
        date: dueOn(indicator, day) ?? day,
      })),
    )
    .sort((one, other) => byDate(one.date, other.date))
    .map(({ action, indicator, date }) => {
      const when = due(date, day, ['Valeur attendue', 'Value expected on'])
      return {
        about: { collection: 'indicators', id: indicator.id },
        title: indicator.title,
        detail: {
          fr: `${when.fr} — ${ownerName(action)}`,
          en: `${when.en} — ${ownerName(action)}`,
        },
        isLate: true,
        answers: ['value'],
      }
    })

const withoutProof = (plans: readonly PlanWithoutProofs[]): DigestItem[] =>
  plans.map(({ id, title, expenses }) => ({
    about: { collection: 'financing-plans', id },
    title: title,
    detail:
      expenses === 1
        ? { fr: 'Une dépense sans justificatif', en: 'One expense without a proof' }
        : {
            fr: `${String(expenses)}\u00A0dépenses sans justificatif`,
            en: `${String(expenses)} expenses without a proof`,
          },
    isLate: false,
    answers: [],
  }))

const draftNames: Record<DraftCollection, Bilingual> = {
  actions: { fr: 'Action', en: 'Action' },
  milestones: { fr: 'Jalon', en: 'Milestone' },
  'progress-reports': { fr: 'Point d’avancement', en: 'Progress report' },
  decisions: { fr: 'Décision', en: 'Decision' },
}

const unpublished = (drafts: readonly Draft[]): DigestItem[] =>
  drafts.map(({ collection, id, title }) => ({
    about: { collection, id },
    title,
    detail: {
      fr: `${draftNames[collection].fr}\u00A0: ce qui a été écrit n’est pas publié`,
      en: `${draftNames[collection].en}: what was written is not published`,
    },
    isLate: false,
    answers: ['publish'],
  }))

type Followed = {
  actions: readonly ActionFacts[]
  decisions: readonly OpenDecision[]
  plans?: readonly PlanWithoutProofs[]
  drafts?: readonly Draft[]
}

/**
 * What someone is told on a day of the actions that they lead, of the decisions that they own, of the
 * plans that they account for and of what they left unpublished. Empty when there is nothing to tell.
 */
export const digestOf = (
  { actions, decisions, plans = [], drafts = [] }: Followed,
  day: string,
): DigestPart[] => {
  const parts: DigestPart[] = [
    { kind: 'late-actions', items: lateActions(actions, day) },
    { kind: 'milestones-due', items: milestonesDue(actions, day) },
    { kind: 'stale-reports', items: staleReports(actions, day) },
    { kind: 'values-expected', items: valuesExpected(actions, day) },
    { kind: 'decisions', items: decisionsToDo(decisions, day) },
    { kind: 'expenses-without-proof', items: withoutProof(plans) },
    { kind: 'unpublished', items: unpublished(drafts) },
  ]
  return parts.filter(({ items }) => items.length > 0)
}
