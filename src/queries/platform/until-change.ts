import { LRUCache } from 'lru-cache'
import type { PayloadRequest } from 'payload'

import { lastChanges } from '@/src/database'

const { ofAnything } = lastChanges

/**
 * What queries answered, at most `max` of them, each cached by a key as long as nothing at all has changed
 * in the database, and read once for all those who ask meanwhile. Within a transaction it is read
 * anew: others do not see what the transaction has written. The key says all that an answer depends on:
 * who asks, in which language, of which day.
 */
export const cachedUntilChange = <Value extends object>(max: number) => {
  const cache = new LRUCache<string, { change: string; value: Value }>({ max })
  const underway = new Map<string, Promise<Value>>()

  const readOnce = (key: string, read: () => Promise<Value>): Promise<Value> => {
    const reading =
      underway.get(key) ??
      read().finally(() => {
        underway.delete(key)
      })
    underway.set(key, reading)
    return reading
  }

  return async (key: string, req: PayloadRequest, read: () => Promise<Value>): Promise<Value> => {
    const change = (await req.transactionID) ? undefined : await ofAnything()
    if (change === undefined) return read()
    const before = cache.get(key)
    if (before?.change === change) return before.value
    const value = await readOnce(`${key} ${change}`, read)
    if ((await ofAnything()) === change) cache.set(key, { change, value })
    return value
  }
}
