import { createDataloaderCacheKey, createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { inTransaction } from './in-transaction'
import { startPayload } from './payload.fixture'

let app: Awaited<ReturnType<typeof startPayload>>
let req: PayloadRequest
beforeAll(async () => {
  app = await startPayload()
})
afterAll(() => app.stop())
beforeEach(async () => {
  await app.payload.delete({ collection: 'payload-migrations', where: {} })
  req = await createLocalReq({}, app.payload)
})

// Payload's own collection: it is there, and typed, whatever the project declares.
const collection = 'payload-migrations'

const add = (name: string, req: PayloadRequest) =>
  app.payload.create({ collection, data: { name, batch: 0 }, req })

const names = async () => {
  const { docs } = await app.payload.find({ collection, sort: 'name' })
  return docs.map(({ name }) => name)
}

const conflict = Object.assign(new Error('conflict'), { code: 112 })
const retry = { wait: () => Promise.resolve() }

describe('work in a transaction', () => {
  it('is kept when it succeeds, and answers', async () => {
    const answer = await inTransaction(req, async (own) => {
      await add('a', own)
      expect(await names()).toEqual([])
      return 'done'
    })
    expect(answer).toBe('done')
    expect(await names()).toEqual(['a'])
  })

  it('leaves nothing when it fails', async () => {
    const failing = inTransaction(req, async (own) => {
      await add('a', own)
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await names()).toEqual([])
  })

  it('rejects when the commit fails', async () => {
    await expect(inTransaction(req, (own) => add('doomed', own))).rejects.toThrow('FOREIGN KEY')
    expect(await names()).toEqual([])
  })

  it('rejects when an operation failed inside, even if that was caught', async () => {
    const careless = inTransaction(req, async (own) => {
      await add('a', own)
      await app.payload.findByID({ collection, id: 'none', req: own }).catch(() => undefined)
      return 'done'
    })
    await expect(careless).rejects.toThrow('rolled back by a failed operation')
    expect(await names()).toEqual([])
  })

  it('sees related documents as they are inside, and leaves the request as it was', async () => {
    const { id } = await add('before', req)
    await inTransaction(req, async (own) => {
      await app.payload.update({ collection, id, data: { name: 'after' }, req: own })
      const populate = createDataloaderCacheKey({
        collectionSlug: collection,
        currentDepth: 1,
        depth: 1,
        docID: id,
        draft: false,
        fallbackLocale: false,
        locale: 'fr',
        overrideAccess: true,
        showHiddenFields: false,
        transactionID: (await own.transactionID) ?? '',
      })
      expect(await own.payloadDataLoader.load(populate)).toMatchObject({ name: 'after' })
    })
    expect(req.transactionID).toBeUndefined()
  })

  it('20 times at once, reads what it then changes: the sum is exact', async () => {
    const { id } = await add('counter', req)
    const increment = async (own: PayloadRequest) => {
      const { batch } = await app.payload.findByID({ collection, id, req: own })
      await app.payload.update({ collection, id, data: { batch: (batch ?? 0) + 1 }, req: own })
    }
    await Promise.all(Array.from({ length: 20 }, () => inTransaction(req, increment)))
    expect(await app.payload.findByID({ collection, id })).toMatchObject({ batch: 20 })
  })
})

describe('a transient conflict', () => {
  it('runs the work again from the start, on a request as it was', async () => {
    const contexts: unknown[] = []
    await inTransaction(
      req,
      async (own) => {
        contexts.push({ ...own.context })
        own.context.seen = true
        await add(`attempt ${contexts.length}`, own)
        if (contexts.length < 3) throw conflict
      },
      retry,
    )
    expect(await names()).toEqual(['attempt 3'])
    expect(contexts).toEqual([{}, {}, {}])
    expect(req.transactionID).toBeUndefined()
  })

  it('inside another transaction is for the outer one to retry', async () => {
    let [outer, inner] = [0, 0]
    await inTransaction(
      req,
      async (own) => {
        outer += 1
        await add(`outer ${outer}`, own)
        await inTransaction(own, async (same) => {
          inner += 1
          await add(`inner ${inner}`, same)
          if (inner === 1) throw conflict
        })
      },
      retry,
    )
    expect([outer, inner]).toEqual([2, 2])
    expect(await names()).toEqual(['inner 2', 'outer 2'])
  })
})

it('refuses a database that has no transactions', async () => {
  vi.spyOn(app.payload.db, 'beginTransaction').mockResolvedValueOnce(null)
  await expect(inTransaction(req, () => Promise.resolve())).rejects.toThrow('replica set')
})
