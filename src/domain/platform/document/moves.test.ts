import { describe, expect, it } from 'vitest'

import { moveProblem } from './moves'

const names = {
  open: { fr: 'Ouvert', en: 'Open' },
  checked: { fr: 'Vérifié', en: 'Checked' },
  closed: { fr: 'Clos', en: 'Closed' },
}
const rule = {
  names,
  path: 'state',
  moves: { open: ['checked', 'closed'], checked: ['closed'], closed: [] },
} as const

describe('moveProblem', () => {
  it.each([
    { from: 'open', to: 'checked' },
    { from: 'checked', to: 'closed' },
    { from: 'closed', to: 'closed' },
    { from: undefined, to: 'closed' },
    { from: 'open', to: undefined },
  ] as const)('lets $from become $to', ({ from, to }) => {
    expect(moveProblem(rule, from, to)).toBeUndefined()
  })

  it('says what may follow', () => {
    expect(
      moveProblem({ ...rule, moves: { ...rule.moves, closed: ['open'] } }, 'closed', 'checked'),
    ).toEqual({
      path: 'state',
      message: {
        fr: '«\u00A0Clos\u00A0» ne peut devenir que «\u00A0Ouvert\u00A0»\u00A0: suivez cet ordre.',
        en: '“Closed” can only become “Open”: follow that order.',
      },
    })
    expect(
      moveProblem(
        { ...rule, moves: { open: ['checked', 'closed'], checked: [], closed: [] } },
        'checked',
        'open',
      )?.message.fr,
    ).toBe('«\u00A0Vérifié\u00A0» est le dernier état\u00A0: il ne change plus.')
  })

  it('lists what may follow', () => {
    const moves = { open: [], checked: ['open', 'closed'], closed: [] } as const
    const twice = { ...names, lost: { fr: 'Perdu', en: 'Lost' } }
    const problem = moveProblem(
      { path: 'state', names: twice, moves: { ...moves, lost: [] } },
      'checked',
      'lost',
    )
    expect(problem?.message.en).toBe(
      '“Checked” can only become “Open” or “Closed”: follow that order.',
    )
  })
})
