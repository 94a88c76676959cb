import type { PayloadRequest } from 'payload'

import { isToDo, type Run } from '@/src/domain/platform/time/schedule'
import { changeValue } from '@/src/payload/key-value'

/**
 * Claims a run of a regular work, which is then part of the transaction of `req`: whoever asks for
 * the same run later, or at the same time, is answered `false`.
 */
export const claimRun = async (work: string, run: Run, req: PayloadRequest): Promise<boolean> => {
  const key = `last turn of ${work}` // as earlier versions have stored it
  const next = (last?: { at: string }) => (isToDo(run, last?.at) ? { at: run.at } : undefined)
  return (await changeValue(key, next, req)) !== undefined
}
