import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createClient } from '@libsql/client'
import type { TestProject } from 'vitest/node'
import { z } from 'zod'

import { staffRoles } from '@/access/roles'
import { scripts } from '@/package.json'

// eslint-disable-next-line house/no-process-env -- scripts/test.ts has found the browser
const { CHROMIUM_PATH, PATH = '' } = process.env

/** What opens a demonstration account: a password, or for a partner site its key. */
const account = z.object({ email: z.string(), password: z.string() })
const accounts = z.record(z.enum([...staffRoles, 'partner']), account)

/** Where it is, what its first start showed, and who may sign in: also on a copy of its database when it was new. */
type Application = {
  origin: string
  shown: string
  accounts: z.infer<typeof accounts>
  database: string
}

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- added to vitest's own
  export interface ProvidedContext {
    application: Application
    seeded: string
    chromium: string | undefined
    /** Where it looks for its geocoder: nobody is there until a test is. */
    geocoderPort: number
  }
}

/** What npm runs, in an environment of its own: nothing of the one who runs the tests gets in. */
export const startProgram = (
  environment: Record<string, string>,
  script: keyof typeof scripts = 'start',
  ...more: string[]
) => {
  const [, ...args] = scripts[script].split(' ')
  const child = spawn(process.execPath, [...args, ...more], {
    env: { PATH, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)

  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk))

  const ended = once(child, 'close').then(([code]: unknown[]) => {
    process.off('exit', kill)
    return { code, output }
  })
  return {
    pid: child.pid ?? 0,
    /** Ends it at once, as a power cut would: it is told nothing. */
    kill: () => {
      kill()
      return ended
    },
    /** Its exit code (`null` when it was killed) and all that it said. */
    ended,
    /** Resolves once it has said so; rejects with all that it said if it ends before. */
    says: (sentence: RegExp) =>
      new Promise<string>((resolve, reject) => {
        const look = () => {
          if (sentence.test(output)) resolve(output)
        }
        child.stdout.on('data', look)
        void ended.then(() => {
          reject(new Error(`It ended before it said ${String(sentence)}:\n${output}`))
        })
        look()
      }),
    /** Asks it to stop, as a supervisor does, and gives it 20 seconds to. */
    stop: () => {
      child.kill('SIGTERM')
      setTimeout(kill, 20_000).unref()
      return ended
    },
  }
}

/** A port that nobody listens on. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}

/** The environment of an application that keeps all it has in one directory. */
export const environmentIn = (
  directory: string,
  port: number,
  more: Record<string, string> = {},
): Record<string, string> => ({
  HOST: '127.0.0.1',
  PORT: String(port),
  SERVER_URL: `http://127.0.0.1:${String(port)}`,
  DATABASE_URL: `file:${join(directory, 'application.db')}`,
  MEDIA_DIR: join(directory, 'media'),
  PAYLOAD_SECRET: '0123456789abcdef'.repeat(4),
  DEMO: 'true',
  ...more,
})

/** The last line of the accounts that a first start shows. */
export const accountsShown = /^ {2}partner +\S+ +\S+\n/m

/** The demonstration accounts that a first start has shown. */
export const accountsIn = (output: string) => {
  const lines = [...output.matchAll(/^ {2}(\S+) +(\S+@\S+) +(\S+)$/gm)]
  const entries = lines.map(([, role, email, password]) => [role, { email, password }])
  return accounts.parse(Object.fromEntries(entries))
}

/** How Next begins to tell of what failed while it drew a page, whatever the reader then saw. */
const pageFailed = '⨯ '
/** What was said since pages are answered: a build marks its own settings so. */
const served = (said: string) => said.slice(said.indexOf('is ready'))

/** Starts the application before the browser tests, once for all of them, and stops it after. */
export default async function serve(project: TestProject) {
  const directory = await mkdtemp(join(tmpdir(), 'resolument-e2e-'))
  const geocoderPort = await freePort()
  const environment = environmentIn(directory, await freePort(), {
    GEOCODER_URL: `http://127.0.0.1:${String(geocoderPort)}/geocodage`,
  })
  const program = startProgram(environment)
  const shown = await program.says(/^ {2}partner +http.+\n/m) // its last line

  const seeded = join(directory, 'seeded.db')
  const database = createClient({ url: environment.DATABASE_URL ?? '' })
  await database.execute({ sql: 'vacuum into ?', args: [seeded] })
  database.close()
  project.provide('seeded', seeded)
  project.provide('application', {
    origin: environment.SERVER_URL ?? '',
    shown,
    accounts: accountsIn(shown),
    database: environment.DATABASE_URL ?? '',
  })
  project.provide('chromium', CHROMIUM_PATH)
  project.provide('geocoderPort', geocoderPort)

  return async () => {
    const { code, output: said } = await program.stop()
    await rm(directory, { recursive: true, force: true })
    const problem =
      code === 0
        ? served(said).includes(pageFailed) && 'A page failed on the server'
        : `The application did not stop well (${String(code)})`
    if (!problem) return
    process.exitCode = 1 // vitest shows what is thrown here, and yet succeeds
    throw new Error(`${problem}:\n${said}`)
  }
}
