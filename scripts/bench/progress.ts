import { type Load, load } from './load'
import { uncached, type Question } from './questions'
import type { BenchServer } from './server'

/** Milliseconds that the whole progress may take alone, by how many actions there are. */
export const mostForProgress = { 53: 40, 530: 150 } as const

export type ProgressCost = {
  actions: keyof typeof mostForProgress
  statements: number
  /** Milliseconds, asked once at a time. */
  alone: number
} & Pick<Load, 'p50' | 'perSecond'>

/**
 * The progress of the whole strategy, made anew: of the 53 published actions, then of the 530 that the
 * house reads.
 */
export const measureProgress = async (
  { origin, look }: BenchServer,
  token: string,
): Promise<ProgressCost[]> => {
  const costs = []
  for (const [actions, headers] of [
    [53, uncached],
    [530, [`authorization=JWT ${token}`]],
  ] as const) {
    const question: Question = { method: 'GET', path: '/api/strategy/progress', headers }
    await load(origin, question, { requests: 10 })
    const before = await look()
    const { requests, p50, perSecond } = await load(origin, question, { requests: 50 })
    const after = await look()
    const statements = (after.statements - before.statements) / requests
    const { p50: alone } = await load(origin, question, { requests: 30 }, 1)
    costs.push({ actions, statements, alone, p50, perSecond })
  }
  return costs
}

/** How long the committee may wait for the figures of its dashboard, in milliseconds. */
export const mostForDashboard = 150

/** The middle answer, in milliseconds, of the dashboard of 530 actions, asked once at a time. */
export const measureDashboard = async ({ origin }: BenchServer, token: string): Promise<number> => {
  const question: Question = {
    method: 'GET',
    path: '/api/strategy/dashboard',
    headers: [`authorization=JWT ${token}`],
  }
  await load(origin, question, { requests: 5 }, 1)
  const { p50 } = await load(origin, question, { requests: 40 }, 1)
  return p50
}
