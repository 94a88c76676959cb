import type { IncomingMessage, ServerResponse } from 'node:http'

/** One request, its answer, and what the steps have learnt about them. */
export type Exchange = {
  req: IncomingMessage
  res: ServerResponse
  /** What the access log and the person who reports a problem both name it by. */
  id: string
  /** The address without its query, as it was sent: still encoded. */
  path: string
  /** Whether the person's connection is encrypted, as far as a proxy we trust tells. */
  encrypted: boolean
  /** Who asks, as far as a proxy we trust tells: an address, for IPv6 the network of a home. */
  client: string
  /** How many bytes of body its route takes. */
  bodyLimit: number
}

/** What draws the pages: Next's own handler. */
export type Pages = (req: IncomingMessage, res: ServerResponse) => Promise<void>

export type Handler = (exchange: Exchange) => Promise<void>

/** One concern: it acts before the next step, after it, or in its place. */
export type Step = (exchange: Exchange, next: () => Promise<void>) => Promise<void>

/** Passes a request through the steps, first to last. */
export const chain =
  (steps: readonly Step[]): Handler =>
  (exchange) => {
    const from = (index: number): Promise<void> =>
      steps[index]?.(exchange, () => from(index + 1)) ?? Promise.resolve()
    return from(0)
  }

/** Whether an address is this one or below it. */
export const isUnder = (path: string, parent: string): boolean =>
  path === parent || path.startsWith(parent.endsWith('/') ? parent : `${parent}/`)
