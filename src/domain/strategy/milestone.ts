import type { Bilingual } from '@/src/domain/platform/text/bilingual'

/** How many of an action's milestones are done: « 3 / 5 ». */
export type MilestoneTally = { done: number; all: number }

/** Counts milestones by action: one entry for each action that has any. */
export const tallyByAction = (
  milestones: readonly { action: string; doneDate?: string | null }[],
): Map<string, MilestoneTally> => {
  const tallies = new Map<string, MilestoneTally>()
  for (const { action, doneDate } of milestones) {
    const { done, all } = tallies.get(action) ?? { done: 0, all: 0 }
    tallies.set(action, { done: done + (doneDate ? 1 : 0), all: all + 1 })
  }
  return tallies
}

export const mostWeight = 1000

/**
 * A weight of zero would hide a milestone from the progress it is part of; a huge one would hide all
 * the others, or make a sum that is no number.
 */
export const isWeight = (weight: number): boolean => weight > 0 && weight <= mostWeight

export const weightMessage: Bilingual = {
  fr: 'Le poids est un nombre supérieur à zéro, de 1\u202F000 au plus.',
  en: 'The weight is a number above zero, of 1,000 at most.',
}
