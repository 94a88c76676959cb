import { spawn } from 'node:child_process'
import { once } from 'node:events'

/**
 * Runs a Node program to its end on this terminal, in this environment with what is added to it.
 * Resolves to its exit code; `null` when a signal ended it.
 */
export const runNode = async (
  args: readonly string[],
  added: Record<string, string> = {},
): Promise<number | null> => {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...added },
  })
  const forward = (signal: NodeJS.Signals) => child.kill(signal)
  process.on('SIGTERM', forward).on('SIGINT', forward)
  const ended: unknown[] = await once(child, 'exit')
  process.off('SIGTERM', forward).off('SIGINT', forward)
  return typeof ended[0] === 'number' ? ended[0] : null
}
