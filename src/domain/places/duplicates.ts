import slugify from '@sindresorhus/slugify'
import { distance } from 'fastest-levenshtein'

import type { Family } from './place'

/** What tells two places apart. Latitude and longitude in degrees, WGS 84. */
export type Comparable = {
  name: string
  inseeCode: string
  families?: readonly Family[] | null
  street?: string | null
  latitude?: number | null
  longitude?: number | null
}

/** How alike two texts are, 0–100, whatever their accents, case and punctuation. */
const likenessOf = (one: string, other: string): number => {
  const [a, b] = [slugify(one), slugify(other)]
  const longest = Math.max(a.length, b.length)
  return longest === 0 ? 0 : 100 * (1 - distance(a, b) / longest)
}

const streetLikenessOf = (one: Comparable, other: Comparable): number | undefined =>
  one.street && other.street ? likenessOf(one.street, other.street) : undefined

/** 100 below 0.0004° (some 40 m), then as mednum has it fall. */
const nearnessOf = (one: Comparable, other: Comparable): number | undefined => {
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

/**
 * How likely two places are the same, 0–100, as the deduplication of « Lieux de médiation numérique »
 * scores it: 0 in two communes or of incompatible families, else the mean of how alike their names
 * and their streets are and of how near they stand. What is unknown of one of them does not count.
 */
export const duplicateScore = (one: Comparable, other: Comparable): number => {
  if (one.inseeCode !== other.inseeCode || !areCompatible(one, other)) return 0
  const scores = [
    likenessOf(one.name, other.name),
    streetLikenessOf(one, other),
    nearnessOf(one, other),
  ].filter((score) => score !== undefined)
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}
