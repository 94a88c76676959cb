import type { PayloadRequest } from 'payload'

import { changeValue } from '@/src/payload/key-value'

/**
 * The next number of a series, from 1, with no gap and no duplicate: it is part of the transaction of
 * `req`, so a write that fails gives its number back.
 */
export const nextNumber = async (series: string, req: PayloadRequest): Promise<number> => {
  const key = `last number of ${series}`
  const next = (counter?: { last: number }) => ({ last: (counter?.last ?? 0) + 1 })
  return (await changeValue(key, next, req))?.last ?? 1
}
