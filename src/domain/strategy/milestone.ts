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
