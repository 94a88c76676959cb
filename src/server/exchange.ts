import type { IncomingMessage, ServerResponse } from 'node:http'

/** What may be answered again to the next who asks: data of the API, or what is drawn for readers. */
export type CachedKind = 'api' | 'graphql' | 'page'

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
  /** Whether its answer is made for others too, and what it is. */
  cachedAs?: CachedKind
}

/** What draws the pages: Next's own handler. */
export type Pages = (req: IncomingMessage, res: ServerResponse) => Promise<void>

export type Handler = (exchange: Exchange) => Promise<void>

/** Nothing where it is over at once: what is cached is sent without a promise, each of which takes a while. */
export type Done = Promise<void> | undefined

/** One concern: it acts before the next step, after it, or in its place. */
export type Step = (exchange: Exchange, next: () => Done) => Done

/** Passes a request through the steps, first to last. */
export const chain =
  (steps: readonly Step[]): ((exchange: Exchange) => Done) =>
  (exchange) => {
    const from = (index: number): Done => steps[index]?.(exchange, () => from(index + 1))
    return from(0)
  }

/** Whether an address is this one or below it. */
export const isUnder = (path: string, parent: string): boolean =>
  path === parent || path.startsWith(parent.endsWith('/') ? parent : `${parent}/`)
