import { describe, expect, it } from 'vitest'

import type { ActionFacts } from './facts'
import { type Standing, standingOf, standingsInWords, talliesOf } from './standing'

const days = { day: '2026-06-30', since: '2026-03-31', today: '2026-06-30' }

const action = (facts: Partial<ActionFacts> = {}): ActionFacts => ({
  id: 'a',
  code: '1.1',
  title: 'Une action',
  status: 'in-progress',
  milestones: [],
  indicators: [],
  reports: [],
  ...facts,
})

const milestone = (doneDate?: string) => ({
  id: doneDate ?? 'm',
  label: 'Jalon',
  weight: 1,
  doneDate,
})

describe('where an orientation stands', () => {
  const half = action({
    milestones: [milestone('2026-01-10'), milestone('2026-05-10'), milestone(), milestone()],
  })
  const orientation = {
    id: 'o',
    number: 3,
    title: 'Une orientation',
    actions: [half],
    indicators: [],
  }

  it('is its progress, and how many points it gained since another day', () => {
    expect(standingOf(orientation, days)).toMatchObject({
      value: 50,
      change: 25,
      actions: 1,
      late: 0,
    })
  })
  it('has no change where one of the two is not known, nor without a day to compare with', () => {
    const unknown = { ...orientation, actions: [half, action()] }
    expect(standingOf(unknown, days)).toMatchObject({ value: null, change: null })
    expect(standingOf(orientation, { ...days, since: undefined })).toMatchObject({ change: null })
  })
  it('is as its worst action, and counts those that are late', () => {
    const late = action({ endDate: '2026-06-01', milestones: [milestone('2026-06-20')] })
    expect(standingOf({ ...orientation, actions: [half, late] }, days)).toMatchObject({
      weather: 'storm',
      late: 1,
    })
  })
})

it('every status and weather is counted, those of no action too', () => {
  const { statuses, weathers } = talliesOf([action(), action({ status: 'done' })], days)
  expect(statuses.map(({ count }) => count)).toEqual([0, 1, 1, 0, 0, 0])
  expect(weathers.find(({ word }) => word === 'not-needed')?.count).toBe(1)
})

const standing = (number: number, change: number | null, late = 0): Standing => ({
  id: String(number),
  number,
  title: '',
  value: 50,
  bounds: null,
  coverage: { known: 1, all: 1 },
  weather: 'sun',
  change,
  actions: 1,
  late,
})

describe('what the orientations say together', () => {
  it.each([
    [
      [standing(1, 2), standing(3, -1), standing(8, -4)],
      'Les orientations avancent, sauf la 3 et la 8',
    ],
    [[standing(1, 2), standing(3, 0.2)], '1 orientation avance, aucune ne recule'],
    [[standing(1, -2), standing(3, -3)], '0 orientation avance, 2 reculent'],
    [
      [standing(1, 9), ...[2, 3, 4, 5].map((n) => standing(n, -3))],
      '1 orientation avance, 4 reculent',
    ],
    [[standing(1, null), standing(2, 0)], '2 orientations, rien n’est en retard'],
    [[standing(1, null, 2)], '1 orientation, 2 actions en retard'],
  ])('%#', (standings, sentence) => {
    expect(standingsInWords(standings).fr).toBe(sentence)
  })
})
