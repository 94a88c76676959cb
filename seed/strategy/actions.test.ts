import { describe, expect, it } from 'vitest'
import { actions, placeActions } from './actions'
import { axes } from './axes'
import { operations } from './operations'
import { organisations } from './organisations'
import { orientations } from './orientations'
import { workstreams } from './workstreams'

const unique = (values: readonly string[]) => new Set(values).size === values.length

describe('the actions of the strategy', () => {
  it('are 53: the 16 the deliberation names and 37 whose wording is to confirm', () => {
    expect(actions).toHaveLength(53)
    expect(
      actions
        .filter(({ wordingToConfirm }) => !wordingToConfirm)
        .map(({ slug }) => slug)
        .sort(),
    ).toEqual(operations.map(({ slug }) => slug).sort())
    expect(actions.filter(({ wordingToConfirm }) => wordingToConfirm)).toHaveLength(37)
  })

  it('are all flagged as placed by us', () => {
    expect(actions.every(({ placementToConfirm }) => placementToConfirm)).toBe(true)
  })

  it('have codes and slugs of their own', () => {
    expect(unique(actions.map(({ code }) => code))).toBe(true)
    expect(unique(actions.map(({ slug }) => slug))).toBe(true)
  })

  it.each(orientations)('are coded after their orientation ($number)', ({ number }) => {
    const ranks = number === 7 ? [1, 2, 3, 4, 5] : [1, 2, 3, 4]
    expect(
      actions.filter(({ orientation }) => orientation === number).map(({ code }) => code),
    ).toEqual(ranks.map((rank) => `${number}.${rank}`))
  })

  it('put the tiers-lieux first in orientation 7, and nothing else by name', () => {
    expect(
      actions.filter(({ orientation, wordingToConfirm }) => orientation === 7 && !wordingToConfirm),
    ).toMatchObject([
      { code: '7.1', slug: 'cartographie-des-tiers-lieux-numeriques', workstream: 3 },
      { code: '7.2', slug: 'accompagnement-des-tiers-lieux', workstream: 3 },
    ])
  })

  it('are neutral when no operation is named', () => {
    expect(placeActions([]).find(({ code }) => code === '3.2')).toEqual({
      code: '3.2',
      title: 'Action 3.2',
      slug: 'action-3-2',
      orientation: 3,
      workstream: null,
      description: null,
      organisations: [],
      communes: [],
      source: null,
      wordingToConfirm: true,
      placementToConfirm: true,
    })
  })
})

describe('the strategy holds together', () => {
  it.each([
    { workstream: 1, named: 3 },
    { workstream: 2, named: 5 },
    { workstream: 3, named: 2 },
    { workstream: 4, named: 6 },
  ])('volet $workstream has $named operations', ({ workstream, named }) => {
    expect(operations.filter((operation) => operation.workstream === workstream)).toHaveLength(
      named,
    )
  })

  it('refers only to what it holds', () => {
    const slugs = organisations.map(({ slug }) => slug)
    const axisNumbers = [null, ...axes.map(({ number }) => number)]
    const volets = workstreams.map(({ number }) => number)
    expect(operations.flatMap((operation) => operation.organisations)).toSatisfy(
      (named: string[]) => named.every((slug) => slugs.includes(slug)),
    )
    expect(operations.every(({ workstream }) => volets.includes(workstream))).toBe(true)
    expect(orientations.every(({ axisNumber }) => axisNumbers.includes(axisNumber))).toBe(true)
  })

  it('has 13 orientations, of which only the seventh is worded', () => {
    expect(orientations.map(({ number }) => number)).toEqual(
      Array.from({ length: 13 }, (_, index) => index + 1),
    )
    expect(orientations.filter(({ wordingToConfirm }) => !wordingToConfirm)).toMatchObject([
      { number: 7, axisNumber: 2 },
    ])
  })
})
