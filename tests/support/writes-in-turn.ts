import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** What a document says to everyone once so many writes were answered: its title, or nothing. */
export type State = string | null

/** A write of the turn, by its number. */
const kinds = ['edit', 'unpublish', 'publish', 'edit', 'trash', 'restore'] as const

/**
 * What is read after each write: titles are their numbers, and what is not published or is in the trash shows
 * nothing. The first is before all of them.
 */
export const statesAfter = (writes: number): State[] => {
  const states: State[] = ['0']
  let title = '0'
  for (let n = 1; n <= writes; n += 1) {
    const kind = kinds[n % kinds.length]
    if (kind === 'edit') title = String(n)
    states.push(kind === 'unpublish' || kind === 'trash' ? null : title)
  }
  return states
}

/** The data of a write. */
export const writeNumber = (n: number): Record<string, unknown> => {
  const kind = kinds[n % kinds.length]
  if (kind === 'edit') return { title: String(n) }
  if (kind === 'unpublish' || kind === 'publish')
    return { _status: kind === 'publish' ? 'published' : 'draft' }
  return { deletedAt: kind === 'trash' ? new Date().toISOString() : null }
}

type Writer = {
  /** How many of its writes were answered. */
  answered: () => number
  ended: Promise<void>
}

/** A process of its own that writes one document again and again. */
export const startWriter = async (
  document: { collection: 'orientations'; id: string; writes: number },
  environment: Record<string, string>,
): Promise<Writer> => {
  const child = spawn(
    process.execPath,
    [
      '--conditions=production',
      '--import',
      'tsx',
      'tests/support/writer.ts',
      JSON.stringify(document),
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env, // eslint-disable-line house/no-process-env -- handed on, not read
        ...environment,
        NODE_ENV: 'production',
      },
    },
  )
  let answered = -1
  const lines = createInterface({ input: child.stdout })
  const begun = new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => {
      if (!line.startsWith('answered ')) return
      answered = Number(line.slice('answered '.length))
      if (answered === 0) resolve()
    })
    child.once('exit', () => {
      reject(new Error('The writer did not begin.'))
    })
  })
  const ended = new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`The writer ended with ${String(code)}.`))
    })
  })
  await begun
  return { answered: () => answered, ended }
}

export type Tally = { reads: number; violations: string[] }

/**
 * Reads as long as a writer writes, and finds what is older than the last write that was answered when the
 * read began. What was being written meanwhile may be seen, or not yet.
 */
export const readMeanwhile = async (
  writer: Writer,
  states: readonly State[],
  read: () => Promise<State>,
): Promise<Tally> => {
  const tally: Tally = { reads: 0, violations: [] }
  while (writer.answered() < states.length - 1) {
    const from = writer.answered()
    const seen = await read()
    const possible = states.slice(from, writer.answered() + 2)
    tally.reads += 1
    if (!possible.includes(seen))
      tally.violations.push(`after ${String(from)}: ${String(seen)}, not ${possible.join(' or ')}`)
  }
  return tally
}
