import { type AsyncLocalStorage, AsyncResource } from 'node:async_hooks'
import { createServer } from 'node:http'
import { setImmediate as turn } from 'node:timers/promises'

import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { z } from 'zod'

import { close, listen } from '@/src/server/listen'

import { leavingContexts, watchContexts } from './page-contexts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** As those who draw pages make theirs, once they are watched. */
const makeStorage = async (): Promise<AsyncLocalStorage<string>> => {
  watchContexts()
  const hooks = await import('node:async_hooks')
  return new hooks.AsyncLocalStorage()
}

/** A server of pages, each of which is sent when it is told to. */
const startPages = async (storage: AsyncLocalStorage<string>) => {
  const sending = new Map<string, () => void>()
  const remembering = new Map<string, () => string | undefined>()
  const draw = leavingContexts(({ url = '' }, res) =>
    storage.run(url, () => {
      const remembered = AsyncResource.bind(() => storage.getStore())
      remembering.set(url, remembered)
      sending.set(url, () => res.end(remembered() ?? 'forgotten'))
      return Promise.resolve()
    }),
  )
  const server = createServer((req, res) => void draw(req, res))
  await listen(server, '127.0.0.1', 0)
  onTestFinished(() => close(server))
  const { port } = z.object({ port: z.number() }).parse(server.address())
  return async (path: string) => {
    const answer = fetch(`http://127.0.0.1:${String(port)}${path}`)
    while (!sending.has(path)) await turn()
    return {
      remembered: () => remembering.get(path)?.(),
      send: async () => {
        sending.get(path)?.()
        return (await answer).text()
      },
    }
  }
}

test('what a page remembers lasts until it and those beside it are sent, and is left afterwards', async () => {
  const open = await startPages(await makeStorage())
  const [slow, quick] = [await open('/slow'), await open('/quick')]
  expect(await quick.send()).toBe('/quick')
  for (let second = 0; second < 30; second += 1) {
    await turn()
    await vi.advanceTimersByTimeAsync(1_000)
  }
  expect(slow.remembered()).toBe('/slow')
  expect(await slow.send()).toBe('/slow')
  for (let n = 0; n < 5; n += 1) await turn()
  await vi.advanceTimersByTimeAsync(900)
  expect(slow.remembered()).toBe('/slow')
  const next = await open('/next')
  await vi.advanceTimersByTimeAsync(5_000)
  expect(next.remembered()).toBe('/next')
  expect(await next.send()).toBe('/next')
  while (next.remembered() !== undefined) {
    await turn()
    await vi.advanceTimersByTimeAsync(1_000)
  }
  expect(await (await open('/last')).send()).toBe('/last')
})
