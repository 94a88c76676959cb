import { z } from 'zod'

const run = z.looseObject({ lastScheduledRun: z.unknown() })
const runs = z.record(z.string(), run).catch({})
const queue = z.object({ tasks: runs, workflows: runs }).partial().catch({})
const notes = z.object({
  scheduledRuns: z.object({ queues: z.record(z.string(), queue).catch({}) }),
})

const moment = z.iso.datetime()

/** Nothing noted yet, or a moment that has come. */
const hasCome = (stamp: unknown, now: Date): boolean => {
  if (stamp == null) return true
  const { data } = moment.safeParse(stamp)
  return data !== undefined && Date.parse(data) <= now.getTime()
}

/**
 * The tasks of which a scheduler's notes say that they were last scheduled in the future, or at no
 * moment at all: who went by that would do them years late, or never. Sorted, each once.
 */
export const tasksAhead = (stats: unknown, now: Date): string[] => {
  const { data } = notes.safeParse(stats)
  const noted = Object.values(data?.scheduledRuns.queues ?? {}).flatMap(
    ({ tasks = {}, workflows = {} }) => [...Object.entries(tasks), ...Object.entries(workflows)],
  )
  const ahead = noted.filter(([, { lastScheduledRun }]) => !hasCome(lastScheduledRun, now))
  return [...new Set(ahead.map(([slug]) => slug))].sort()
}
