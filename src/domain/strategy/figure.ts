import type { Bilingual } from '@/src/domain/platform/text/bilingual'

export type Kind = 'milestone' | 'indicator' | 'action' | 'orientation'

/** Between what and what something is, in percent (0–100, not rounded). */
export type Bounds = { lower: number; upper: number }

/** A part of a figure: what it counts for, what it is worth, and the fact that says so. */
export type Input = {
  kind: Kind
  id: string
  label: string
  weight: number
  /** In percent (0–100, not rounded); null when it is not known. */
  value: number | null
  /** Between what it may be while it is not known: anything, unless its own parts say more. */
  bounds: Bounds
  fact: Bilingual
}

/** A part that is not known, and why. */
export type Missing = { kind: Kind; id: string; label: string; reason: Bilingual }

/** A figure that tells where it comes from. */
export type Figure = {
  /** In percent (0–100, not rounded); null when it is not known, which is not zero. */
  value: number | null
  /** What it would be were all that is not known 0 %, then 100 %; null without any part. */
  bounds: Bounds | null
  /** How many of its parts are known, of how many: « 7 parts sur 9 connues ». */
  coverage: { known: number; all: number }
  inputs: Input[]
  missing: Missing[]
  rule: Bilingual
}

type Part = { weight: number; value: number | null }

/**
 * The mean of some parts (0–100), each counted by its weight, above zero. Null while one of them is
 * not known, and when there is none: nothing can be said then.
 */
export const weightedMean = (parts: readonly Part[]): number | null => {
  let [sum, total] = [0, 0]
  for (const { weight, value } of parts) {
    if (value === null) return null
    sum += value * weight
    total += weight
  }
  return total === 0 ? null : Math.min(100, Math.max(0, sum / total))
}

/** What is not known at all may be anything. */
const anything: Bounds = { lower: 0, upper: 100 }

/** The bounds of what is known, or of what its own parts leave open. */
export const boundsOf = (value: number | null, within: Bounds | null = null): Bounds =>
  value === null ? (within ?? anything) : { lower: value, upper: value }

/**
 * Between what and what the mean of some parts lies, whatever those that are not known turn out to be.
 * Null when there is none.
 */
const boundsOfMean = (parts: readonly { weight: number; bounds: Bounds }[]): Bounds | null => {
  const meanOf = (end: keyof Bounds) =>
    weightedMean(parts.map(({ weight, bounds }) => ({ weight, value: bounds[end] })))
  const [lower, upper] = [meanOf('lower'), meanOf('upper')]
  return lower === null || upper === null ? null : { lower, upper }
}

/** The figure that some parts make together. */
export const figureOf = (inputs: Input[], missing: Missing[], rule: Bilingual): Figure => ({
  value: weightedMean(inputs),
  bounds: boundsOfMean(inputs),
  coverage: {
    known: inputs.filter(({ value }) => value !== null).length,
    all: inputs.length,
  },
  inputs,
  missing,
  rule,
})
