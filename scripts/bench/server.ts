import { fork } from 'node:child_process'
import { once } from 'node:events'
import { open } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { z } from 'zod'

import { scripts } from '@/package.json'

const startMs = 120_000

const figures = z.object({
  statements: z.number(),
  rss: z.number(),
  heap: z.number(),
  cpuMs: z.number(),
})

/** What the process has spent so far, and holds now. The heap is what is left after a collection. */
export type Figures = z.infer<typeof figures>

export type BenchServer = {
  origin: string
  pid: number
  /** Milliseconds from its start to its first answer. */
  firstAnswerMs: number
  look: () => Promise<Figures>
  stop: () => Promise<void>
}

/** Ours, and the bare one beside it. */
export type Both = { ours: BenchServer; other: BenchServer }

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('No free TCP port.')
  return address.port
}

const isAnswering = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )

export type Program = {
  name: string
  /** What Node itself is told. */
  options: string[]
  file: string
  args: (port: number) => string[]
  directory: string
  /** Its address. */
  database: string
}

/** Ours, as `npm start` runs it. */
export const npmStart = (): Pick<Program, 'options' | 'file' | 'args'> => {
  const [, ...words] = scripts.start.split(' ')
  return { options: words.slice(0, -1), file: words.at(-1) ?? '', args: () => [] }
}

/** Starts a server in production on a database of its own, with the probe in it. */
export const startServer = async (program: Program): Promise<BenchServer> => {
  const { name, options, file, args, directory, database } = program
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const journal = join(directory, `${name}.log`)
  const log = await open(journal, 'w')
  const child = fork(file, args(port), {
    execArgv: [...options, '--expose-gc', '--import=./scripts/bench/probe.mjs'],
    env: environmentOf({ directory, database, port, origin }),
    stdio: ['ignore', log.fd, log.fd, 'ipc'],
  })
  const began = performance.now()
  const { pid } = child
  if (pid === undefined) throw new Error(`The server « ${name} » does not start.`)
  const ended = once(child, 'exit')
  const deadline = performance.now() + startMs
  while (!(await isAnswering(`${origin}/api/actions?limit=1`))) {
    if (child.exitCode !== null || performance.now() > deadline) {
      child.kill('SIGKILL')
      throw new Error(`The server « ${name} » does not answer: see ${journal}`)
    }
    await sleep(20)
  }
  return {
    origin,
    pid,
    firstAnswerMs: performance.now() - began,
    look: async () => {
      const said = once(child, 'message')
      child.send('look')
      const messages: unknown[] = await said
      return figures.parse(messages[0])
    },
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      await log.close()
    },
  }
}

type Place = { directory: string; database: string; port: number; origin: string }

/** The same for both, and nothing of the one who measures. */
export const environmentOf = ({ directory, database, port, origin }: Place) => ({
  NODE_ENV: 'production' as const,
  NEXT_TELEMETRY_DISABLED: '1',
  HOST: '127.0.0.1',
  PORT: String(port),
  SERVER_URL: origin,
  DATABASE_URL: database,
  MEDIA_DIR: join(directory, 'media'),
  PAYLOAD_SECRET: '0123456789abcdef'.repeat(4),
  DEMO: 'true',
})
