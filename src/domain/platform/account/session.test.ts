import { expect, it } from 'vitest'

import { mayGoOn } from './session'

it.each([
  ['2026-11-02T08:00:00.000Z', true],
  ['2026-11-08T23:59:59.999Z', true],
  ['2026-11-09T00:00:00.000Z', true],
  ['2026-11-09T00:00:00.001Z', false],
  ['2027-11-09T00:00:00.000Z', false],
])('a session of Monday at eight goes on at %s: %s', (now, goesOn) => {
  expect(mayGoOn('2026-11-02T08:00:00.000Z', now)).toBe(goesOn)
})

it('one that began nobody knows when does not', () => {
  expect(mayGoOn('', '2026-11-02T08:00:00.000Z')).toBe(false)
})
