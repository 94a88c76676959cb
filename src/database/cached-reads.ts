import { deserialize, serialize } from 'node:v8'

import { LRUCache } from 'lru-cache'
import type { BaseDatabaseAdapter, DatabaseAdapterObj, PayloadRequest } from 'payload'

const mostBytes = 64_000_000
const mostBytesOfOne = 8_000_000
/** What the entry itself takes, measured by what the process grows. */
const bytesBeside = 2_000

/** What Payload reads by, of collections, their versions and globals. */
const reads = [
  'find',
  'findOne',
  'findVersions',
  'findGlobal',
  'findGlobalVersions',
  'findDistinct',
  'queryDrafts',
  'count',
  'countVersions',
] as const

/** What a cache was asked, and what it holds. */
export type CacheActivity = { hits: number; misses: number; bytes: number }

type Args = { req?: Partial<PayloadRequest> }
type Read = (args: Args) => Promise<unknown>

/** What cannot be copied, by what it is or how deep it goes, is not cached. */
const bytesOf = (value: unknown): Buffer | undefined => {
  try {
    return serialize(value)
  } catch {
    return undefined
  }
}

/** Bytes are equal where the questions are: JSON would take one that holds nothing for one that does not ask. */
const keyOf = (name: string, args: Args): string | undefined =>
  bytesOf([name, { ...args, req: undefined }])?.toString('latin1')

/**
 * Answers a read of the database again, as long as nothing was written in it since, by anyone: to put a question
 * of Payload into SQL, and rows into documents, takes most of what it takes to answer it. What is read within a
 * transaction is not cached, since it sees what others do not. Whoever asks gets documents of their own.
 */
export const cachingReads = <A extends BaseDatabaseAdapter>(
  stock: DatabaseAdapterObj<A>,
  lastChange: () => string | undefined,
): { adapter: DatabaseAdapterObj<A>; activity: () => CacheActivity } => {
  const cache = new LRUCache<string, { change: string; bytes: Buffer }>({
    maxSize: mostBytes,
    maxEntrySize: mostBytesOfOne,
    sizeCalculation: ({ bytes }, key) => bytes.byteLength + key.length + bytesBeside,
  })
  const counts = { hits: 0, misses: 0 }
  const caching =
    (name: string, read: Read): Read =>
    async (args) => {
      const change = args.req?.transactionID ? undefined : lastChange()
      if (change === undefined) return read(args)
      const key = keyOf(name, args)
      if (key === undefined) return read(args)
      const cached = cache.get(key)
      if (cached?.change === change) {
        counts.hits += 1
        const again: unknown = deserialize(cached.bytes)
        return again
      }
      counts.misses += 1
      const found = await read(args)
      // What changed meanwhile has another number: what was read then is not found again.
      const bytes = bytesOf(found)
      if (bytes) cache.set(key, { change, bytes })
      return found
    }
  const init: typeof stock.init = (args) => {
    const adapter = stock.init(args)
    for (const name of reads) {
      const read = adapter[name]
      const asked: Read = async (given) => {
        const found: unknown = await Reflect.apply(read, adapter, [given])
        return found
      }
      Reflect.set(adapter, name, caching(name, asked))
    }
    return adapter
  }
  return {
    adapter: { ...stock, init },
    activity: () => ({ ...counts, bytes: cache.calculatedSize }),
  }
}
