import { describe, expect, it } from 'vitest'

import { deliverableProblem } from './deliverable.rules'

describe('deliverableProblem', () => {
  it.each([
    [{}, 'link'],
    [{ link: '', file: null }, 'link'],
    [{ link: 'https://example.org' }, undefined],
    [{ file: 'id' }, undefined],
  ])('%j → %s', (deliverable, path) => {
    expect(deliverableProblem(deliverable)?.path).toBe(path)
  })
})
