import { describe, expect, test, vi } from 'vitest'

import { onceADay } from './once-a-day'

describe('once a day', () => {
  test('the same facts on the same day are computed once; others, and another day, each on their own', () => {
    const compute = vi.fn(({ n }: { n: number }, day: string) => `${String(n)} ${day}`)
    const cached = onceADay(compute)
    const [one, other] = [{ n: 1 }, { n: 1 }]
    const asked = [
      cached(one, '2026-01-01'),
      cached(one, '2026-01-01'),
      cached(one, '2026-01-02'),
      cached(other, '2026-01-01'),
    ]
    expect(asked).toEqual(['1 2026-01-01', '1 2026-01-01', '1 2026-01-02', '1 2026-01-01'])
    expect(compute).toHaveBeenCalledTimes(3)
  })
})
