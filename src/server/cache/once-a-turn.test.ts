import { setImmediate as nextTurn } from 'node:timers/promises'

import { expect, it, vi } from 'vitest'

import { onceATurn } from './once-a-turn'

it.each([
  { connections: 10, asked: 1 },
  { connections: 1_000, asked: 3 },
])('is asked $asked time(s) in a turn by three, of $connections connections', async (of) => {
  const ask = vi.fn(() => 'an answer')
  const once = onceATurn(ask, () => of.connections)
  expect([once(), once(), once()]).toEqual(['an answer', 'an answer', 'an answer'])
  expect(ask).toHaveBeenCalledTimes(of.asked)
  await nextTurn()
  once()
  expect(ask).toHaveBeenCalledTimes(of.asked + 1)
})
