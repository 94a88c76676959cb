import { valueInWords } from '@/src/domain/strategy/words'

import type { Shown } from './shape-1'

/** What may move, what the committee must know first before the rest. */
export const movements = [
  'removed',
  'status',
  'weather',
  'late',
  'added',
  'end',
  'progress',
  'start',
  'wording',
] as const

export type Movement = (typeof movements)[number]

type Orientation = Shown['orientations'][number]
type Action = Shown['actions'][number]
type Measure = Pick<Action, 'value' | 'bounds'>

/** What something was, and what it is. */
type Pair<Value> = { before: Value; after: Value }

export type Change =
  | { what: 'added' | 'removed' }
  | ({ what: 'status' } & Pair<Action['status']>)
  | ({ what: 'weather' } & Pair<Action['weather']>)
  | ({ what: 'late' } & Pair<number>)
  | ({ what: 'progress' } & Pair<Measure>)
  | ({ what: 'start' | 'end' } & Pair<string | null>)
  | ({ what: 'wording' } & Pair<string>)

/** An orientation or an action of which something moved. */
export type Moved = {
  kind: 'orientation' | 'action'
  id: string
  /** « 7 », « 7.2 ». */
  label: string
  title: string
  /** The most important first. */
  changes: Change[]
}

const rankOf = ({ what }: Change): number => movements.indexOf(what)

/** Whether it is told otherwise: less than what is told did not move. */
const hasMoved = (before: Measure, after: Measure): boolean =>
  valueInWords(before).fr !== valueInWords(after).fr

const measureOf = ({ value, bounds }: Measure): Measure => ({ value, bounds })

const inOrder = (changes: readonly (Change | false)[]): Change[] =>
  changes.filter((one) => one !== false).toSorted((one, other) => rankOf(one) - rankOf(other))

type Either = Pick<Orientation, 'title' | 'weather' | 'value' | 'bounds'>

const commonChanges = (before: Either, after: Either): (Change | false)[] => [
  before.weather !== after.weather && {
    what: 'weather',
    before: before.weather,
    after: after.weather,
  },
  hasMoved(before, after) && {
    what: 'progress',
    before: measureOf(before),
    after: measureOf(after),
  },
  before.title !== after.title && { what: 'wording', before: before.title, after: after.title },
]

const orientationChanges = (before: Orientation, after: Orientation): Change[] =>
  inOrder([
    ...commonChanges(before, after),
    before.late !== after.late && { what: 'late', before: before.late, after: after.late },
  ])

const actionChanges = (before: Action, after: Action): Change[] =>
  inOrder([
    ...commonChanges(before, after),
    before.status !== after.status && {
      what: 'status',
      before: before.status,
      after: after.status,
    },
    before.isLate !== after.isLate && {
      what: 'late',
      before: Number(before.isLate),
      after: Number(after.isLate),
    },
    before.start !== after.start && { what: 'start', before: before.start, after: after.start },
    before.end !== after.end && { what: 'end', before: before.end, after: after.end },
  ])

/** What came, what went, and what changed of those that stayed, by their ids. */
const movedAmong = <One extends { id: string; title: string }>(
  kind: Moved['kind'],
  labelOf: (one: One) => string,
  { before, after }: Pair<readonly One[]>,
  changesOf: (before: One, after: One) => Change[],
): Moved[] => {
  const said = (one: One, changes: Change[]): Moved => ({
    kind,
    id: one.id,
    label: labelOf(one),
    title: one.title,
    changes,
  })
  const earlier = new Map(before.map((one) => [one.id, one]))
  const kept = new Set(after.map(({ id }) => id))
  return [
    ...after.map((one) => {
      const former = earlier.get(one.id)
      return said(one, former ? changesOf(former, one) : [{ what: 'added' }])
    }),
    ...before.filter(({ id }) => !kept.has(id)).map((one) => said(one, [{ what: 'removed' }])),
  ].filter(({ changes }) => changes.length > 0)
}

/** How many points a progress went; `null` while one of its ends is not known. */
export const pointsOf = ({ before, after }: Pair<Measure>): number | null =>
  before.value === null || after.value === null ? null : after.value - before.value

const wayGone = ({ changes }: Moved): number =>
  Math.max(0, ...changes.map((one) => (one.what === 'progress' ? Math.abs(pointsOf(one) ?? 0) : 0)))

const isGrave = (change: Change): boolean =>
  (change.what === 'weather' && change.after === 'storm') ||
  (change.what === 'status' && (change.after === 'blocked' || change.after === 'dropped'))

const gravityOf = ({ changes }: Moved): number => Number(changes.some(isGrave))

const firstRank = ({ changes }: Moved): number => Math.min(...changes.map(rankOf))

/**
 * By their most important change, what is compromised first; then by how far they went; else in the order
 * of the strategy.
 */
const byImportance = (one: Moved, other: Moved): number =>
  firstRank(one) - firstRank(other) ||
  gravityOf(other) - gravityOf(one) ||
  wayGone(other) - wayGone(one)

/** What moved between what was shown once and what is shown now, orientations and then actions. */
export const compare = (
  before: Shown,
  after: Shown,
): { orientations: Moved[]; actions: Moved[] } => ({
  orientations: movedAmong(
    'orientation',
    ({ number }) => String(number),
    { before: before.orientations, after: after.orientations },
    orientationChanges,
  ).toSorted(byImportance),
  actions: movedAmong(
    'action',
    ({ code }) => code,
    { before: before.actions, after: after.actions },
    actionChanges,
  ).toSorted(byImportance),
})
