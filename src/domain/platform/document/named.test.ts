import { expect, it } from 'vitest'

import { named } from './named'

it.each([
  ['7.2', 'Tiers-lieux', '7.2 Tiers-lieux'],
  ['3.4', 'Action 3.4', 'Action 3.4'],
  ['3.4', 'Action 13.4', '3.4 Action 13.4'],
  ['2026-07', '2026-07', '2026-07'],
  [undefined, 'La Coroutine', 'La Coroutine'],
])('%s, %s: %s', (code, title, name) => {
  expect(named(code, title)).toBe(name)
})
