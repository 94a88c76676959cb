import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { chromium } from 'playwright'

/** Tells a person what is being done; callers write it to the standard error. */
export type Say = (line: string) => void

const run = promisify(execFile)

/** First the one without windows: its pages cost half as much. */
const COMMANDS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]
const INSTALL_TIMEOUT_MS = 300_000

/**
 * Path of a Chromium that starts: the one at `given`, the system's, Playwright's own, or one that
 * is installed now. A path counts only when it tells its version: some distributions ship a
 * `chromium-browser` that merely asks to install something else.
 */
export const findChromium = async (say: Say, given?: string): Promise<string> => {
  if (given) {
    if (await starts(given)) return given
    throw new Error(`The browser asked for does not start. Run: ${given} --version`)
  }
  const path = (await installed()) ?? (await install(say))
  if (path) return path
  throw new Error(
    'No Chromium could be found or installed. Run: apt-get install -y chromium-headless-shell (as ' +
      'root, on Debian), or: npx playwright install --with-deps chromium',
  )
}

const installed = async (): Promise<string | undefined> => {
  const onPath = await Promise.all(COMMANDS.map(which))
  for (const path of [...onPath, chromium.executablePath()])
    if (path && (await starts(path))) return path
  return undefined
}

/** Tries each way until one gives a browser that starts; what failed has said so on the way. */
const install = async (say: Say): Promise<string | undefined> => {
  const playwright = ['npx', 'playwright', 'install', 'chromium']
  for (const commands of [await aptCommands('chromium-headless-shell'), [playwright]]) {
    if (commands.length > 0 && (await allSucceed(commands, say))) {
      const path = await installed()
      if (path) return path
    }
  }
  return undefined
}

/** None where the packages are not Debian's or where we may not install them. */
export const aptCommands = async (name: string): Promise<string[][]> => {
  if (process.getuid?.() !== 0 || !(await which('apt-get'))) return []
  const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq']
  const wait = ['-o', 'DPkg::Lock::Timeout=120']
  return [
    [...apt, ...wait, 'update'],
    [...apt, ...wait, 'install', '-y', '--no-install-recommends', name],
  ]
}

export const allSucceed = async (commands: string[][], say: Say): Promise<boolean> => {
  for (const [command = '', ...args] of commands) {
    say(`Installing: ${[command, ...args].join(' ')}`)
    // Their output goes to our standard error: a caller's standard output is its own.
    const child = spawn(command, args, { stdio: ['ignore', 2, 2], timeout: INSTALL_TIMEOUT_MS })
    const [end, signal]: unknown[] = await once(child, 'exit').catch((error: unknown) => [error])
    if (end !== 0) {
      say(`It did not work (${String(end ?? signal)}).`)
      return false
    }
  }
  return true
}

export const which = async (command: string): Promise<string | undefined> =>
  succeeded(run('sh', ['-c', 'command -v "$1"', 'sh', command]))

const starts = async (path: string): Promise<boolean> =>
  existsSync(path) && (await succeeded(run(path, ['--version'], { timeout: 30_000 }))) !== undefined

/** What a command printed, or `undefined` where it failed: here a failure is an answer. */
const succeeded = (command: Promise<{ stdout: string }>): Promise<string | undefined> =>
  command.then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  )
