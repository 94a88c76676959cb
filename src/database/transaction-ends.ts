import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

type Id = number | string

/** How a transaction ended: a commit that failed may have been written all the same. */
export type End = 'committed' | 'rolling back'
type Act = (end: End) => Promise<void>

const waiting = new Map<Id, Act[]>()

/**
 * Does what a database cannot undo by itself, such as a file, once it is known how a transaction ends: after
 * its commit, or before what it has written is given up. The act says itself what goes wrong with it.
 */
export const whenEnded = (id: Id, act: Act): void => {
  waiting.set(id, [...(waiting.get(id) ?? []), act])
}

const tell = async (id: Id, end: End): Promise<void> => {
  const acts = waiting.get(id) ?? []
  waiting.delete(id)
  for (const act of acts) await act(end)
}

/** An adapter whose transactions tell their end to whoever waits for it. Payload has no hook for one that fails. */
export const tellingEnds = <A extends BaseDatabaseAdapter>(
  stock: DatabaseAdapterObj<A>,
): DatabaseAdapterObj<A> => ({
  ...stock,
  init: (args) => {
    const adapter = stock.init(args)
    const commit = adapter.commitTransaction.bind(adapter)
    const rollBack = adapter.rollbackTransaction.bind(adapter)
    return Object.assign(adapter, {
      commitTransaction: async (id: Id | Promise<Id>) => {
        try {
          await commit(id)
        } finally {
          await tell(await id, 'committed')
        }
      },
      rollbackTransaction: async (id: Id | Promise<Id>) => {
        await tell(await id, 'rolling back')
        await rollBack(id)
      },
    })
  },
})
