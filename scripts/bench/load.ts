import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { z } from 'zod'

import type { Question } from './questions'

const together = 10
/** Seconds before an answer is given up: a busy machine is slow, and not wrong. */
const patience = 60
const autocannon = fileURLToPath(import.meta.resolve('autocannon'))

const report = z.object({
  duration: z.number(),
  requests: z.object({ total: z.number() }),
  latency: z.object({ p50: z.number(), p99: z.number() }),
  '2xx': z.number(),
  non2xx: z.number(),
  errors: z.number(),
  timeouts: z.number(),
})

export type Load = { requests: number; perSecond: number; p50: number; p99: number }

const optionsOf = ({ method, headers, body }: Question) => [
  `--method=${method}`,
  ...headers.flatMap((header) => ['--headers', header]),
  ...(body === undefined ? [] : ['--body', body]),
]

/** Asks over some connections, from a process of its own; rejects when one answer is not a success. */
export const load = async (
  origin: string,
  question: Question,
  until: { seconds: number } | { requests: number },
  connections = together,
): Promise<Load> => {
  const end = 'seconds' in until ? `--duration=${until.seconds}` : `--amount=${until.requests}`
  const { stdout } = await promisify(execFile)(process.execPath, [
    autocannon,
    '--json',
    '--no-progress',
    `--timeout=${patience}`,
    `--connections=${connections}`,
    end,
    ...optionsOf(question),
    `${origin}${question.path}`,
  ])
  const said = report.parse(JSON.parse(stdout))
  const { total } = said.requests
  const failed = said.non2xx + said.errors + said.timeouts
  if (failed > 0 || said['2xx'] === 0)
    throw new Error(
      `${origin}${question.path}: ${failed} of ${total} requests were not answered well.`,
    )
  return { requests: total, perSecond: total / said.duration, ...said.latency }
}
