import { nameLikeness, streetLikeness } from './likeness'
import type { Family } from './place'

/** What tells two places apart. Latitude and longitude in degrees, WGS 84. */
export type Comparable = {
  name: string
  /** Or whatever else tells two communes apart. */
  inseeCode: string
  families?: readonly Family[] | null
  street?: string | null
  latitude?: number | null
  longitude?: number | null
  /** Somewhere in its commune: it says nothing of how near two places are. */
  approximatePosition?: boolean | null
}

const streetLikenessOf = (one: Comparable, other: Comparable): number | undefined =>
  one.street && other.street ? streetLikeness(one.street, other.street) : undefined

/** 100 below 0.0004° (some 40 m), then as mednum has it fall. */
const nearnessOf = (one: Comparable, other: Comparable): number | undefined => {
  if (one.approximatePosition || other.approximatePosition) return undefined
  if (typeof one.latitude !== 'number' || typeof one.longitude !== 'number') return undefined
  if (typeof other.latitude !== 'number' || typeof other.longitude !== 'number') return undefined
  const degrees = Math.hypot(one.latitude - other.latitude, one.longitude - other.longitude)
  return degrees < 0.0004 ? 100 : 100 / (degrees * 1000 + 1)
}

/** A place whose families nobody entered may be of any. */
const areCompatible = (one: Comparable, other: Comparable): boolean => {
  const [a, b] = [one.families ?? [], other.families ?? []]
  return a.length === 0 || b.length === 0 || a.some((family) => b.includes(family))
}

const mayBeOne = (one: Comparable, other: Comparable): boolean =>
  one.inseeCode === other.inseeCode && areCompatible(one, other)

/** The mean of what is known of both. */
const scoreOf = (one: Comparable, other: Comparable, name: number): number => {
  const scores = [name, streetLikenessOf(one, other), nearnessOf(one, other)].filter(
    (score) => score !== undefined,
  )
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}

/**
 * How likely two places are the same, 0–100, as the deduplication of « Lieux de médiation numérique »
 * scores it: 0 in two communes or of incompatible families, else the mean of how alike their names
 * and their streets are and of how near they stand. What is unknown of one of them does not count.
 */
export const duplicateScore = (one: Comparable, other: Comparable): number =>
  mayBeOne(one, other) ? scoreOf(one, other, nameLikeness(one.name, other.name)) : 0

/**
 * From this score on, two places are shown to a person as likely the same. Measured on known pairs
 * (`known-pairs.test.ts`): lower, neighbours of one building are taken for one place; higher, places
 * that moved are missed.
 */
const likelyDuplicate = 70

/** Two places with nothing in their names are two, however near: a building houses several. */
export const leastAlikeNames = 50

/** The score of two places that are likely the same, 0–100; `undefined` when they are not. */
export const likelyScore = (one: Comparable, other: Comparable): number | undefined => {
  if (!mayBeOne(one, other)) return undefined
  const name = nameLikeness(one.name, other.name)
  if (name < leastAlikeNames) return undefined
  const score = scoreOf(one, other, name)
  return score < likelyDuplicate ? undefined : score
}
