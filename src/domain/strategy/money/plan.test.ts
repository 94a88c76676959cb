import { describe, expect, it } from 'vitest'

import { entryProblem } from './plan'

describe('entryProblem', () => {
  const [deletedAt, plan, other] = ['2018-01-31T12:00:00.000Z', 'a', { id: 'b' }]
  it.each([
    ['what is new', { plan }, undefined, 'plan'],
    ['what moves there', { plan: other }, { plan }, 'plan'],
    ['what is restored there', { plan, deletedAt: null }, { plan, deletedAt }, 'plan'],
    ['what is there already', { plan }, { plan: { id: plan } }, undefined],
    ['what goes to the trash', { plan, deletedAt }, { plan }, undefined],
    ['what is in the trash', { plan: other, deletedAt }, { plan, deletedAt }, undefined],
  ])('of %s', (_, one, before, path) => {
    expect(entryProblem(one, before, { deletedAt })?.path).toBe(path)
    expect(entryProblem(one, before, { deletedAt: null })).toBeUndefined()
  })
})
