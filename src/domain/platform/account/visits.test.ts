import { expect, it } from 'vitest'

import { lastVisit, noteVisit } from './visits'

const monday = new Date('2026-11-23T09:00:00.000Z')
const later = new Date('2026-11-23T09:40:00.000Z')
const tuesday = new Date('2026-11-24T09:00:00.000Z')

it('a visit lasts while one is not away for two hours', () => {
  const first = noteVisit(undefined, monday)
  expect(lastVisit(first, later)).toBeUndefined()
  const second = noteVisit(noteVisit(first, later), tuesday)
  expect(second).toEqual({ current: tuesday.toISOString(), previous: later.toISOString() })
  expect(lastVisit(second, tuesday)).toBe(later.toISOString())
})

it.each([undefined, null, 'yesterday', { current: 'yesterday' }])('%j is no visit', (known) => {
  expect(lastVisit(known, monday)).toBeUndefined()
  expect(noteVisit(known, monday)).toEqual({ current: monday.toISOString() })
})
