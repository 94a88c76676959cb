import { median } from './figures'
import type { BenchServer, Both } from './server'

/** Milliseconds from the start of a process to its first answer. */
export type ColdStart = Record<keyof Both, number[]>

/** How many times as long as a bare Payload it may take. */
export const mostForStart = 1.2
const starts = 5

export const startRatio = ({ ours, other }: ColdStart): number => median(ours) / median(other)

/** Starts one and the other in turn, built and with their data, each alone. */
export const measureColdStart = async (
  start: (one: keyof Both) => Promise<BenchServer>,
): Promise<ColdStart> => {
  const taken: ColdStart = { ours: [], other: [] }
  for (let round = 0; round <= starts; round += 1)
    for (const one of ['ours', 'other'] as const) {
      const server = await start(one)
      if (round > 0) taken[one].push(server.firstAnswerMs) // the first is for the files to be at hand
      await server.stop()
    }
  return taken
}
