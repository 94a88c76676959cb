import { load } from './load'
import { isMadeAnew, type Subject } from './questions'
import type { BenchServer, Figures } from './server'

/** In all: of what is cached, and of what is made anew, which takes a thousand times as long. */
const requests = { cached: 100_000, anew: 1_000 }

export type Memory = { idle: Figures; loaded: Figures }
export type Growth = { after: Figures; growth: number }

/** How much a hundred thousand requests add to a process that is warm. */
export const measureGrowth = async (
  { origin, look }: BenchServer,
  subjects: readonly Subject[],
): Promise<Growth> => {
  const anew = subjects.filter(isMadeAnew)
  const cached = subjects.filter((one) => !isMadeAnew(one))
  const askAll = async (share: number) => {
    for (const [some, total] of [
      [cached, requests.cached],
      [anew, requests.anew],
    ] as const)
      for (const { question } of some)
        await load(origin, question, { requests: Math.ceil((total * share) / some.length) })
  }
  await askAll(0.1)
  const loaded = await look()
  await askAll(1)
  const after = await look()
  return { after, growth: after.heap / loaded.heap - 1 }
}
