import { describe, expect, it } from 'vitest'

import { counted } from './counted'

describe('a number of things', () => {
  it.each([
    [0, '0\u00A0erreur', '0\u00A0errors'],
    [1, '1\u00A0erreur', '1\u00A0error'],
    [10_000, '10\u202F000\u00A0erreurs', '10,000\u00A0errors'],
  ])('%i is %s, and %s', (count, fr, en) => {
    expect(counted.fr(count, 'erreur', 'erreurs')).toBe(fr)
    expect(counted.en(count, 'error', 'errors')).toBe(en)
  })
})
