import { describe, expect, it } from 'vitest'

import communes from '@/seed/reference/communes.json'

import { tiersLieux } from './tiers-lieux'

describe('the real places', () => {
  it('are ten, each with an address of its own', () => {
    expect(tiersLieux).toHaveLength(10)
    expect(new Set(tiersLieux.map(({ slug }) => slug)).size).toBe(10)
  })

  it.each(tiersLieux)('$name is in a commune of the metropolis', ({ commune }) => {
    expect(communes.some(({ inseeCode }) => inseeCode === commune)).toBe(true)
  })
})
