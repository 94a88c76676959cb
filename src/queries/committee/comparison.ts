import type { PayloadRequest } from 'payload'

import { compare } from '@/src/domain/committee/snapshot/comparison'
import type { SealProblem } from '@/src/domain/committee/snapshot/seal'
import type { Shown } from '@/src/domain/committee/snapshot/shape-1'
import { parisDay, today as dayInParis } from '@/src/domain/platform/time/paris-day'
import { readHeld } from '@/src/queries/strategy/dashboard/meetings'

import { readShown } from './shown'
import { forReader, readLastSnapshots, readSnapshot, type Snapshot } from './snapshots'

/** What stands for the strategy as it is now, beside the ids of meetings. */
export const now = 'today'

/** A meeting that was held or, without an id, today: what was shown, or why that is not known. */
export type Stage = {
  id: string | null
  title: string | null
  day: string
  /** When it was frozen, and the hash of what was. */
  seal?: { takenAt: string; sha256: string }
  shown?: Shown
  problem?: SealProblem
}

/** What cannot be shown tells no day: then it is that of its meeting, if that is still there. */
const stageOf = (
  { meeting, title, takenAt, sha256, shown, problem }: Snapshot,
  day = parisDay(new Date(takenAt)),
): Stage => ({
  id: meeting,
  title,
  day: shown?.meeting?.day ?? day,
  seal: { takenAt, sha256 },
  shown,
  problem,
})

/** Every meeting that was held, and today: the last first. Those of before anything was kept have nothing. */
const readStages = async (req: PayloadRequest) => {
  const today = dayInParis()
  const [snapshots, held, shown] = await Promise.all([
    readLastSnapshots(req),
    readHeld(today, req),
    readShown(null, { day: today, today }, req),
  ])
  const dayOf = new Map(held.map(({ id, day }) => [id, day]))
  const kept = snapshots.map((one) => stageOf(one, dayOf.get(one.meeting)))
  const others = held.filter(({ id }) => kept.every((one) => one.id !== id))
  const meetings: Stage[] = [...kept, ...others].toSorted((one, other) =>
    other.day.localeCompare(one.day),
  )
  const current: Stage = { id: null, title: null, day: today, shown: forReader(shown, req) }
  return { current, meetings }
}

export type ComparisonQuestion = {
  /** The id of a meeting; else the last one before the other, of which something is kept. */
  from?: string
  /** The id of a meeting; else today. */
  to?: string
}

/**
 * What moved between two meetings, or since one, and where the strategy stood at each, as far as the
 * asker may read it. A constant number of queries, whatever the number of actions and of meetings.
 */
export const readComparison = async ({ from, to }: ComparisonQuestion, req: PayloadRequest) => {
  const { current, meetings } = await readStages(req)
  const stageFor = async (id: string) => {
    const known = meetings.find((one) => one.id === id)
    if (known?.seal) return known
    const snapshot = await readSnapshot(id, req)
    return snapshot ? stageOf(snapshot) : known
  }
  const after = to === undefined || to === now ? current : await stageFor(to)
  const before =
    from === undefined
      ? meetings.find(
          (one) => one.shown && one.id !== after?.id && one.day <= (after?.day ?? one.day),
        )
      : from === now
        ? current
        : await stageFor(from)
  return {
    before,
    after,
    moved: before?.shown && after?.shown ? compare(before.shown, after.shown) : undefined,
    stages: [current, ...meetings],
  }
}

export type Comparison = Awaited<ReturnType<typeof readComparison>>
