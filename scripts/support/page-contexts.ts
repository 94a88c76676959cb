import asyncHooks, { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { syncBuiltinESMExports } from 'node:module'
import { finished } from 'node:stream/promises'

type Draw = (req: IncomingMessage, res: ServerResponse) => Promise<void>

/** Milliseconds for which a page may still work once it is sent. */
const afterwards = 1_000

const storages = new Set<AsyncLocalStorage<unknown>>()

/** Keeps track of what those who draw pages remember of each: a few storages, made as they are loaded. */
export const watchContexts = (): void => {
  const Watched = class<T> extends AsyncLocalStorage<T> {
    constructor() {
      super()
      storages.add(this)
    }
  }
  Object.assign(asyncHooks, { AsyncLocalStorage: Watched })
  syncBuiltinESMExports()
}

/**
 * From the first page on, Node 20 follows each promise of the process for the storages by which Next and React
 * know what they draw, and all else takes up to twice as long. They are left while no page is drawn: the next
 * page takes them up again.
 */
export const leavingContexts = (draw: Draw): Draw => {
  let drawn = 0
  let leaving: NodeJS.Timeout | undefined
  const leave = () => {
    for (const storage of storages) storage.disable()
  }
  return (req, res) => {
    clearTimeout(leaving)
    drawn += 1
    const done = draw(req, res)
    void Promise.allSettled([done, finished(res)]).then(() => {
      drawn -= 1
      if (drawn === 0) leaving = setTimeout(leave, afterwards).unref()
    })
    return done
  }
}
