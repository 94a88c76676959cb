import { z } from 'zod'

import type { LastChange } from './last-change'

/** Of mongoose's connection, what is asked here. */
export type Connection = {
  db?: { admin: () => { command: (command: object) => Promise<unknown> } } | undefined
}

const opTime = z
  .object({ ts: z.unknown(), t: z.unknown() })
  .transform((time) => JSON.stringify(time))

/** What a server of a replica set says of itself: whether it is the one that writes, and its last write. */
const hello = z.object({
  isWritablePrimary: z.literal(true),
  lastWrite: z.object({ opTime, majorityOpTime: opTime }),
})

/** Those who ask while an answer is under way share the next one, which is begun after all of them asked. */
const sharingNext = <T>(ask: () => Promise<T>): (() => Promise<T>) => {
  let underway: Promise<unknown> = Promise.resolve()
  let next: Promise<T> | undefined
  return () =>
    (next ??= underway.then(() => {
      const asked = ask()
      underway = asked.catch(() => undefined)
      next = undefined
      return asked
    }))
}

/**
 * The last write of all databases of a MongoDB server, as it tells it to whoever says hello: whatever was
 * answered as written before is in it. One question for all who ask meanwhile.
 *
 * Unknown until a majority has it: the last write may have passed an earlier one that is still under way, and says
 * nothing when that one ends; what a majority has passed none (« oplog holes », SERVER-83073).
 */
export const mongoLastChange = (connection: () => Connection | undefined): LastChange =>
  sharingNext(async () => {
    try {
      const said = await connection()?.db?.admin().command({ hello: 1 })
      const { lastWrite } = hello.parse(said)
      return lastWrite.opTime === lastWrite.majorityOpTime ? lastWrite.opTime : undefined
    } catch {
      return undefined // what asks does without
    }
  })
