import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { anAction, anOrientation, aShown } from './a-shown.fixture'
import { type Change, compare, type Moved } from './comparison'
import type { Shown } from './shape-1'

const known = (value: number) => ({ value, bounds: { lower: value, upper: value } })
const unknown = { value: null, bounds: { lower: 10, upper: 60 } }

const movedBetween = (before: Shown['actions'], after: Shown['actions']) =>
  compare(aShown({ actions: before }), aShown({ actions: after })).actions

describe('what moved', () => {
  test('is told a line an action, its most important change first', () => {
    const [moved] = movedBetween(
      [anAction()],
      [anAction({ ...known(60), weather: 'storm', title: 'Son libellé', end: '2018-12-31' })],
    )
    expect(moved).toEqual({
      kind: 'action',
      id: 'action-1',
      label: '7.1',
      title: 'Son libellé',
      changes: [
        { what: 'weather', before: 'sun', after: 'storm' },
        { what: 'end', before: '2018-06-30', after: '2018-12-31' },
        { what: 'progress', before: known(40), after: known(60) },
        { what: 'wording', before: 'Une action', after: 'Son libellé' },
      ],
    })
  })

  test('begins with what matters most, and of what only moved on with what went furthest', () => {
    const [a, b, c, d, e, g] = ['a', 'b', 'c', 'd', 'e', 'g'].map((id) =>
      anAction({ id, code: id }),
    )
    if (!a || !b || !c || !d || !e || !g) throw new Error()
    const after = [
      { ...a, ...known(45) },
      { ...b, ...known(90) },
      { ...g, status: 'on-hold' as const },
      { ...c, status: 'blocked' as const },
      e,
      anAction({ id: 'f', code: 'f' }),
    ]
    expect(movedBetween([a, b, c, d, e, g], after).map(({ label }) => label)).toEqual([
      'd',
      'c',
      'g',
      'f',
      'b',
      'a',
    ])
  })

  test('tells what becomes known, and bounds that close in, and nothing of what stays unknown', () => {
    const between = (before: object, after: object) =>
      movedBetween([anAction(before)], [anAction(after)]).length
    expect(between(unknown, known(40))).toBe(1)
    expect(between(unknown, { value: null, bounds: { lower: 20, upper: 60 } })).toBe(1)
    expect(between(unknown, unknown)).toBe(0)
    expect(between(known(40.1), known(40.4))).toBe(0)
  })
})

const measures = fc.oneof(
  fc.integer({ min: 0, max: 100 }).map(known),
  fc.constant(unknown),
  fc.constant({ value: null, bounds: null }),
)
const days = fc.constantFrom(null, '2017-03-09', '2018-06-30')
const titles = fc.constantFrom('Une', 'Deux')
const weathers = fc.constantFrom('sun' as const, 'storm' as const, 'not-given' as const)

const actions = fc.uniqueArray(
  fc
    .record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      title: titles,
      status: fc.constantFrom('upcoming' as const, 'done' as const, 'blocked' as const),
      weather: weathers,
      start: days,
      end: days,
      isLate: fc.boolean(),
      measure: measures,
    })
    .map(({ measure, ...one }) => anAction({ ...one, ...measure })),
  { selector: ({ id }) => id },
)
const orientations = fc.uniqueArray(
  fc
    .record({
      id: fc.constantFrom('1', '2', '3'),
      title: titles,
      weather: weathers,
      late: fc.nat(3),
      measure: measures,
    })
    .map(({ measure, ...one }) => anOrientation({ ...one, ...measure })),
  { selector: ({ id }) => id },
)
const shown = fc
  .record({ actions, orientations })
  .map(({ actions: some, orientations: others }) => aShown({ actions: some, orientations: others }))

const all = (before: Shown, after: Shown) => {
  const moved = compare(before, after)
  return [...moved.orientations, ...moved.actions]
}

const opposite = { added: 'removed', removed: 'added' } as const

const swapped = (change: Change): Change =>
  'before' in change
    ? Object.assign({}, change, { before: change.after, after: change.before })
    : { what: opposite[change.what] }

const byItem = (moved: readonly Moved[]) =>
  new Map(
    moved.map(({ kind, id, changes }) => [
      `${kind} ${id}`,
      new Map(changes.map((one) => [one.what, one])),
    ]),
  )

describe('whatever was shown', () => {
  test('nothing moved since itself', () => {
    fc.assert(
      fc.property(shown, (one) => {
        expect(all(one, structuredClone(one))).toEqual([])
      }),
    )
  })

  test('read the other way, before is after', () => {
    fc.assert(
      fc.property(shown, shown, (one, other) => {
        const back = all(other, one).map((moved) => ({
          ...moved,
          changes: moved.changes.map(swapped),
        }))
        expect(byItem(back)).toEqual(byItem(all(one, other)))
      }),
    )
  })
})
