import { load } from './load'
import type { Subject } from './questions'
import type { BenchServer, Figures } from './server'

const requests = 10_000

export type Memory = { idle: Figures; loaded: Figures }
export type Growth = { after: Figures; growth: number }

/** How much ten thousand requests, shared between the subjects, add to a process that is warm. */
export const measureGrowth = async (
  { origin, look }: BenchServer,
  subjects: readonly Subject[],
): Promise<Growth> => {
  const askAll = async (total: number) => {
    for (const { question } of subjects)
      await load(origin, question, { requests: Math.ceil(total / subjects.length) })
  }
  await askAll(requests / 10)
  const loaded = await look()
  await askAll(requests)
  const after = await look()
  return { after, growth: after.heap / loaded.heap - 1 }
}
