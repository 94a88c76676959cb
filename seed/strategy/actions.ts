import { operations, type Operation } from './operations'
import { creativePlaces, orientations } from './orientations'

export type Action = {
  /** Orientation and rank in it, as in '7.1'. */
  code: string
  title: string
  slug: string
  orientation: number
  /** Number of the volet; null for an action the deliberation does not name. */
  workstream: number | null
  description: string | null
  organisations: readonly string[]
  communes: readonly string[]
  source: string | null
  /** True while the title stands in for a wording that is not public. */
  wordingToConfirm: boolean
  /** True while the orientation and the code are ours and not the strategy’s. */
  placementToConfirm: boolean
}

const tiersLieuxVolet = 3
const actionsIn = (orientation: number) => (orientation === creativePlaces.number ? 5 : 4)

const unnamed = (code: string) => ({
  title: `Action ${code}`,
  slug: `action-${code.replace('.', '-')}`,
  workstream: null,
  description: null,
  organisations: [],
  communes: [],
  source: null,
})

/**
 * The 53 actions of the strategy: 4 an orientation, 5 in the seventh, by code.
 * Their wording, codes and orientations are not public, so the placement is ours and flagged.
 * The operations on tiers-lieux open orientation 7, whose wording speaks of such places. The others
 * go one by one to the other orientations in order, then round again: that order is arbitrary.
 * What is left keeps a neutral title, its wording flagged too.
 */
export const placeActions = (named: readonly Operation[]): Action[] => {
  const onPlaces = named.filter(({ workstream }) => workstream === tiersLieuxVolet)
  const elsewhere = named.filter(({ workstream }) => workstream !== tiersLieuxVolet)
  const numbers = orientations.map(({ number }) => number)
  const others = numbers.filter((number) => number !== creativePlaces.number)
  const operationAt = (orientation: number, rank: number) =>
    orientation === creativePlaces.number
      ? onPlaces[rank - 1]
      : elsewhere[(rank - 1) * others.length + others.indexOf(orientation)]

  return numbers.flatMap((orientation) =>
    Array.from({ length: actionsIn(orientation) }, (_, index) => {
      const code = `${orientation}.${index + 1}`
      const operation = operationAt(orientation, index + 1)
      return {
        code,
        orientation,
        ...(operation ?? unnamed(code)),
        wordingToConfirm: operation === undefined,
        placementToConfirm: true,
      }
    }),
  )
}

/** The 53 actions, placed. */
export const actions: readonly Action[] = placeActions(operations)
