import { describe, expect, it } from 'vitest'

import { suggestionProblem } from './suggestion.rules'

const correction = { kind: 'correction', place: 'a', status: 'pending' } as const

describe('suggestionProblem', () => {
  it.each([
    {
      suggestion: { kind: 'new-place', proposed: { name: 'La Grappe' } } as const,
      path: undefined,
    },
    { suggestion: { kind: 'new-place' } as const, path: undefined },
    { suggestion: { kind: 'correction' } as const, path: 'place' },
    {
      suggestion: { ...correction, proposed: { openingHours: 'Mo 09:00-12:00' } },
      path: undefined,
    },
    { suggestion: { ...correction, proposed: { families: ['fablab'] } }, path: undefined },
    { suggestion: { ...correction, proposed: { sample: false } }, path: 'proposed' },
    { suggestion: { ...correction, proposed: { families: ['bar'] } }, path: 'proposed' },
    { suggestion: { ...correction, proposed: { name: { fr: 'a' } } }, path: 'proposed' },
    { suggestion: { ...correction, proposed: { siret: '1' } }, path: 'proposed' },
    {
      suggestion: { ...correction, proposed: { website: 'javascript:alert(1)' } },
      path: 'proposed',
    },
    { suggestion: { ...correction, proposed: ['name'] }, path: 'proposed' },
    { suggestion: { ...correction, status: 'refused' } as const, path: 'reason' },
    { suggestion: { ...correction, status: 'refused', reason: ' ' } as const, path: 'reason' },
    {
      suggestion: { ...correction, status: 'refused', reason: 'Doublon' } as const,
      path: undefined,
    },
  ])('$suggestion: $path', ({ suggestion, path }) => {
    expect(suggestionProblem(suggestion)?.path).toBe(path)
  })

  it('names what cannot be proposed, and what can', () => {
    const proposed = { sample: false, name: 'a' }
    const { fr = '', en = '' } = suggestionProblem({ ...correction, proposed })?.message ?? {}
    expect(fr).toContain('sample. Choisissez parmi')
    expect(en).toContain('name, description')
  })

  it('decides once', () => {
    const accepted = { ...correction, status: 'accepted' } as const
    expect(suggestionProblem(accepted, correction)).toBeUndefined()
    expect(suggestionProblem(correction, accepted)?.path).toBe('status')
    expect(
      suggestionProblem({ ...accepted, status: 'refused', reason: 'Doublon' }, accepted)?.path,
    ).toBe('status')
  })
})
