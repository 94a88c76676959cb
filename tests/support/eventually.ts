import { vi } from 'vitest'

const AT_MOST_MS = 60_000

/** What this gives once it throws no more: on a busy machine, nothing at all may move for a second. */
export const eventually = <T>(check: () => T | Promise<T>) =>
  vi.waitFor(check, { timeout: AT_MOST_MS })
