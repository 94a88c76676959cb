import type { FindGlobalArgs, Payload, Plugin } from 'payload'
import { z } from 'zod'

import { tasksAhead } from '@/src/domain/platform/time/scheduler-stamps'

const slug = 'payload-jobs-stats'

const notes = z.looseObject({ stats: z.unknown(), ahead: z.array(z.string()).default([]) })

/** The tasks whose stamp the scheduler does not go by. */
export const readTasksAhead = async ({ db }: Payload): Promise<string[]> =>
  notes.safeParse(await db.findGlobal({ slug })).data?.ahead ?? []

/**
 * Payload 3.90 plans each task after the stamp of its last run, whatever that says: a stamp of the
 * year 2030 puts it off until then, one of the year 3000 for good, and one that is no date stops all
 * tasks. With a stamp that has not come yet, here it finds none, and plans from now.
 */
export const ignoreStampsAhead: Plugin = (config) => ({
  ...config,
  onInit: async (payload) => {
    await config.onInit?.(payload)
    const { db } = payload
    const find = db.findGlobal.bind(db)
    const findGlobal = async (args: FindGlobalArgs) => {
      const found = await find<Record<string, unknown>>(args)
      if (args.slug !== slug) return found
      const ahead = tasksAhead(notes.safeParse(found).data?.stats, new Date())
      return ahead.length > 0 ? { ...found, stats: null, ahead } : found
    }
    Object.assign(db, { findGlobal })
  },
})
