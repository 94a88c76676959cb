import { addMonths, format, lastDayOfMonth, parseISO, subDays } from 'date-fns'
import { actions } from '../strategy/actions'

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
  startDate: string
  endDate: string
  blocked: { since: string; reason: string; needs: string } | null
  milestones: SampleMilestone[]
  deliverable: SampleDeliverable | null
}

/** The day on which the sample shows the strategy: what is done was done by then. */
export const sampleDay = '2018-01-31'

type Cycle<T> = readonly [T, ...T[]]

// Repeats every ten actions: enough under way to read as a strategy in its second year.
const statuses: Cycle<Status> = [
  'in-progress',
  'done',
  'upcoming',
  'in-progress',
  'done',
  'on-hold',
  'in-progress',
  'upcoming',
  'blocked',
  'dropped',
]
const priorities: Cycle<Priority> = ['normal', 'high', 'normal', 'low']
const departments: Cycle<string> = ['A', 'B', 'C', 'D']

const pick = <T>(values: Cycle<T>, index: number): T => values[index % values.length] ?? values[0]

const day = (date: Date) => format(date, 'yyyy-MM-dd')

/** Last day of the n-th month of a period that begins on the first day of a month. */
const endOfMonth = (startDate: string, months: number) =>
  day(lastDayOfMonth(addMonths(parseISO(startDate), months - 1)))

/** First day and length in months, so that a status fits the sample day. */
const periodOf = (status: Status, index: number) => {
  const startingFrom = (first: string, months: number) => day(addMonths(parseISO(first), months))
  switch (status) {
    case 'done':
      return { startDate: startingFrom('2016-07-01', index % 6), months: 8 + (index % 5) }
    case 'upcoming':
      return { startDate: startingFrom('2018-03-01', index % 8), months: 8 + (index % 6) }
    default:
      // Some end before the sample day: these are late.
      return { startDate: startingFrom('2017-01-01', index % 7), months: 10 + 3 * (index % 5) }
  }
}

/** How many of the milestones, in order, are done: the last one only when the action is. */
const doneOf = (status: Status, milestones: readonly { dueDate: string }[]) => {
  switch (status) {
    case 'done':
      return milestones.length
    case 'upcoming':
      return 0
    case 'in-progress':
      return milestones.slice(0, -1).filter(({ dueDate }) => dueDate <= sampleDay).length
    default:
      return milestones.slice(0, 1).filter(({ dueDate }) => dueDate <= sampleDay).length
  }
}

/** 3 to 5 milestones spread over the period. Those that are done were done up to 10 days early. */
const milestonesOf = (
  status: Status,
  { startDate, months }: { startDate: string; months: number },
  index: number,
): SampleMilestone[] => {
  const count = 3 + (index % 3)
  const planned = Array.from({ length: count }, (_, rank) => ({
    label: `Jalon d’exemple ${rank + 1}`,
    dueDate: endOfMonth(startDate, Math.ceil(((rank + 1) * months) / count)),
    weight: 1 + ((index + rank) % 3),
  }))
  const done = doneOf(status, planned)
  return planned.map(({ label, dueDate, weight }, rank) => ({
    label,
    dueDate,
    doneDate: rank < done ? day(subDays(parseISO(dueDate), 5 * ((index + rank) % 3))) : null,
    weight,
  }))
}

/** One action in three, if its first milestone is done, shows a deliverable of that day. */
const deliverableOf = (
  code: string,
  milestones: readonly SampleMilestone[],
  index: number,
): SampleDeliverable | null => {
  const date = milestones[0]?.doneDate
  return index % 3 === 0 && date
    ? {
        title: 'Livrable d’exemple',
        url: `https://example.org/livrables/${code.replace('.', '-')}`,
        date,
      }
    : null
}

/** A made-up follow-up for the action of this code. The same index always gives the same one. */
export const sampleFollowUp = (code: string, index: number): SampleFollowUp => {
  const status = pick(statuses, index)
  const period = periodOf(status, index)
  const milestones = milestonesOf(status, period, index)
  return {
    code,
    sample: true,
    status,
    priority: pick(priorities, index),
    leadDepartment: `Direction exemple ${pick(departments, index)}`,
    startDate: period.startDate,
    endDate: endOfMonth(period.startDate, period.months),
    blocked:
      status === 'blocked'
        ? {
            since: '2017-12-15',
            reason: 'Exemple\u00A0: une décision est attendue.',
            needs: 'Exemple\u00A0: un arbitrage du comité métropolitain du numérique.',
          }
        : null,
    milestones,
    deliverable: deliverableOf(code, milestones, index),
  }
}

/** Sample follow-up of the 53 actions. None of it is real, and each says so. */
export const sampleFollowUps: readonly SampleFollowUp[] = actions.map(({ code }, index) =>
  sampleFollowUp(code, index),
)
