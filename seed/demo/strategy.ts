import { actions } from '../strategy/actions'
import { daysFrom, weekdayFrom } from './calendar'

export type Status = 'upcoming' | 'in-progress' | 'done' | 'on-hold' | 'dropped' | 'blocked'
export type Priority = 'low' | 'normal' | 'high'

export type SampleMilestone = {
  label: string
  dueDate: string
  doneDate: string | null
  weight: number
}

export type SampleDeliverable = { title: string; url: string; date: string }

/** How an action is followed up. Every date is an ISO day. */
export type SampleFollowUp = {
  /** Code of the action, as in '7.1'. */
  code: string
  sample: true
  status: Status
  priority: Priority
  leadDepartment: string
  /** Whether the demonstration project manager leads it. */
  isLed: boolean
  startDate: string
  endDate: string
  blocked: { reason: string; needs: string } | null
  /** What the committee is asked, and since when. */
  asked: { text: string; since: string } | null
  milestones: SampleMilestone[]
  deliverable: SampleDeliverable | null
}

export type Situation =
  | 'done'
  | 'on-time'
  | 'milestone-late'
  | 'late'
  | 'silent'
  | 'upcoming'
  | 'on-hold'
  | 'blocked'
  | 'dropped'

type Cycle<T> = readonly [T, ...T[]]

const priorities: Cycle<Priority> = ['normal', 'high', 'normal', 'low']
export const departmentNames: Cycle<string> = [
  'Direction exemple A',
  'Direction exemple B',
  'Direction exemple C',
  'Direction exemple D',
]

const pick = <T>(values: Cycle<T>, index: number): T => values[index % values.length] ?? values[0]

/** The operations of the deliberation that a sample shows as done; it shows the others on time. */
const doneOperations = [
  'elaboration-et-animation-de-la-strategie-digitale',
  'melcome',
  'city-pass',
  'cartographie-des-tiers-lieux-numeriques',
  'parcours-scientifiques-hors-les-murs',
  'action-sociale-2-0',
  'carte-de-la-mediatheque-sur-pass-pass',
  'services-famille-sur-la-technocarte',
]

/**
 * Situations of the actions that only have a neutral title, in their order, twice over: no sample
 * says of an operation that exists that it is late, stopped or given up.
 */
const neutralSituations: Cycle<Situation> = [
  'on-time',
  'done',
  'upcoming',
  'milestone-late',
  'done',
  'upcoming',
  'late',
  'done',
  'on-hold',
  'upcoming',
  'silent',
  'done',
  'blocked',
  'upcoming',
  'late',
  'done',
  'dropped',
  'upcoming',
]

export type Situated = {
  code: string
  slug: string
  /** Whether its title stands in for a wording that is not public. */
  isNeutral: boolean
  situation: Situation
  /** How many actions before it are in the same situation. */
  nth: number
}

/** The situation of each action, in their order: about a third done, a third under way. */
export const situated: readonly Situated[] = (() => {
  const counts = new Map<Situation, number>()
  let neutral = 0
  return actions.map(({ code, slug, wordingToConfirm: isNeutral }) => {
    const situation = isNeutral
      ? pick(neutralSituations, neutral++)
      : doneOperations.includes(slug)
        ? 'done'
        : 'on-time'
    const nth = counts.get(situation) ?? 0
    counts.set(situation, nth + 1)
    return { code, slug, isNeutral, situation, nth }
  })
})()

/** In days from the day it is: when an action begins, when its milestones are due, the last at its end. */
type Course = {
  status: Status
  start: number
  dues: readonly number[]
  /** How many of the milestones, in order, are done. */
  done: number
}

const evenly = (count: number, from: number, step: number) =>
  Array.from({ length: count }, (_, rank) => from + rank * step)

/** How late an action is, the longest last: by days, then by weeks. */
const lateness: Cycle<number> = [5, 12, 23, 44]

/** How things went, and are to go, in each situation. */
const courses: Record<Situation, (nth: number) => Course> = {
  done: (nth) => {
    const count = 3 + (nth % 3)
    const first = -(20 + 17 * nth) - 60 * (count - 1)
    return { status: 'done', start: first - 70, dues: evenly(count, first, 60), done: count }
  },
  'on-time': (nth) => ({
    status: 'in-progress',
    start: -(190 + 9 * nth),
    dues: [-(110 + 6 * nth), -(12 + 4 * nth), 12 + 5 * nth, 90 + 15 * nth],
    done: 2,
  }),
  'milestone-late': (nth) => ({
    status: 'in-progress',
    start: -170,
    dues: [-90, -pick([8, 41], nth), 50, 140],
    done: 1,
  }),
  late: (nth) => ({
    status: 'in-progress',
    start: -230,
    dues: [-150, -80, -pick(lateness, nth)],
    done: 2,
  }),
  silent: (nth) => ({ status: 'in-progress', start: -210, dues: [-120, 25 + nth, 130], done: 1 }),
  upcoming: (nth) => ({
    status: 'upcoming',
    start: 15 + 20 * nth,
    dues: evenly(3 + (nth % 3), 75 + 20 * nth, 60),
    done: 0,
  }),
  'on-hold': () => ({ status: 'on-hold', start: -220, dues: [-110, 40, 160], done: 1 }),
  blocked: () => ({ status: 'blocked', start: -150, dues: [-60, 30, 170], done: 1 }),
  dropped: () => ({ status: 'dropped', start: -300, dues: [-200, -110, 60], done: 1 }),
}

/** How many actions in each situation the demonstration project manager leads, the first ones. */
const led: Record<Situation, number> = {
  done: 3,
  'on-time': 4,
  'milestone-late': 1,
  late: 1,
  silent: 2,
  upcoming: 2,
  'on-hold': 0,
  blocked: 1,
  dropped: 0,
}

/** Milestones that are done were done up to ten days early. */
const milestonesOf = ({ dues, done }: Course, index: number, day: string): SampleMilestone[] =>
  dues.map((due, rank) => ({
    label: `Jalon d’exemple ${String(rank + 1)}`,
    dueDate: weekdayFrom(day, due),
    doneDate: rank < done ? weekdayFrom(day, due - 5 * ((index + rank) % 3)) : null,
    weight: 1 + ((index + rank) % 3),
  }))

/** One action in three, if its first milestone is done, shows a deliverable of that day. */
const deliverableOf = (
  code: string,
  [first]: readonly SampleMilestone[],
  index: number,
): SampleDeliverable | null =>
  index % 3 === 0 && first?.doneDate
    ? {
        title: 'Livrable d’exemple',
        url: `https://example.org/livrables/${code.replace('.', '-')}`,
        date: first.doneDate,
      }
    : null

const blockage = {
  reason: 'Exemple\u00A0: une décision est attendue.',
  needs: 'Exemple\u00A0: un arbitrage du comité métropolitain du numérique.',
}

/** The first action in each of these situations asks the committee something. */
const asking: readonly Situation[] = ['late', 'on-hold']

const question = 'Exemple\u00A0: choisir entre deux solutions avant la prochaine séance.'

const followUpOf = (
  { code, situation, nth }: Situated,
  index: number,
  day: string,
): SampleFollowUp => {
  const course = courses[situation](nth)
  const milestones = milestonesOf(course, index, day)
  return {
    code,
    sample: true,
    status: course.status,
    priority: pick(priorities, index),
    leadDepartment: pick(departmentNames, index),
    isLed: nth < led[situation],
    startDate: weekdayFrom(day, course.start),
    endDate: milestones.at(-1)?.dueDate ?? daysFrom(day, 0),
    blocked: course.status === 'blocked' ? blockage : null,
    asked:
      nth === 0 && asking.includes(situation)
        ? { text: question, since: weekdayFrom(day, -18) }
        : null,
    milestones,
    deliverable: deliverableOf(code, milestones, index),
  }
}

/** An action in a situation, of those that only have a neutral title: the first one, or another. */
export const neutralIn = (situation: Situation, rank = 0): Situated | undefined =>
  situated.filter((one) => one.isNeutral && one.situation === situation)[rank]

/** Sample follow-up of the 53 actions, as it stands on a day. None of it is real, and each says so. */
export const sampleFollowUps = (day: string): readonly SampleFollowUp[] =>
  situated.map((one, index) => followUpOf(one, index, day))
