import { EventEmitter, once } from 'node:events'

import { describe, expect, it, vi } from 'vitest'

import { eventually } from '@/tests/support/eventually'

import { mongoLastChange } from './mongo-last-change'

const at = (ts: number) => ({ ts, t: 1 })

/** What a primary says: its last write, and the last one that a majority has. */
const primary = (last: number, ofMajority = last) => ({
  isWritablePrimary: true,
  lastWrite: { opTime: at(last), majorityOpTime: at(ofMajority) },
})

const connectionOf = (command: (command: object) => Promise<unknown>) => () => ({
  db: { admin: () => ({ command }) },
})

describe('the last change of MongoDB', () => {
  it('is the time of the last write that its primary tells', async () => {
    let time = 1
    const last = mongoLastChange(connectionOf(() => Promise.resolve(primary(time))))
    const first = await last()
    expect(await last()).toBe(first)
    time = 2
    expect(await last()).not.toBe(first)
  })

  it('is unknown while a write before it may be under way', async () => {
    let ofMajority = 4 // 6 is written, 5 is not yet
    const last = mongoLastChange(connectionOf(() => Promise.resolve(primary(6, ofMajority))))
    expect(await last()).toBeUndefined()
    ofMajority = 6
    expect(await last()).toBeDefined()
  })

  it('is unknown of a server that does not write, does not answer, or is not there', async () => {
    const secondary = { ...primary(1), isWritablePrimary: false }
    expect(await mongoLastChange(connectionOf(() => Promise.resolve(secondary)))()).toBeUndefined()
    const failing = () => Promise.reject(new Error('No'))
    expect(await mongoLastChange(connectionOf(failing))()).toBeUndefined()
    expect(await mongoLastChange(() => undefined)()).toBeUndefined()
  })

  it('is asked once for all who wait, and only after they asked', async () => {
    const gate = new EventEmitter()
    let time = 1
    const command = vi.fn(async () => {
      const said = primary(time)
      await once(gate, 'open')
      return said
    })
    const last = mongoLastChange(connectionOf(command))
    const first = last()
    await eventually(() => {
      expect(command).toHaveBeenCalledTimes(1)
    })
    time = 2 // written while the first question is under way
    const others = Array.from({ length: 10 }, async () => last())
    gate.emit('open')
    const before = await first
    await eventually(() => {
      expect(command).toHaveBeenCalledTimes(2)
    })
    gate.emit('open')
    const after = new Set(await Promise.all(others))
    expect(after.size).toBe(1)
    expect(after.has(before)).toBe(false)
  })
})
