import { setTimeout as wait } from 'node:timers/promises'

import { RateLimiterMemory, RateLimiterQueue } from 'rate-limiter-flexible'

import type { FoundAddress } from '@/src/domain/places/found-address'
import type { Position } from '@/src/domain/places/question'

import { addressesIn } from './answer'
import { GeocoderFailure } from './failure'

type Settings = {
  /** Where `/search` and `/reverse` are: of the Géoplateforme, or of an Addok of one's own. */
  url: string
  /** Milliseconds that a person waits at most, all tries together. */
  patience?: number
  /** Milliseconds before the second try; twice as many before the third. */
  pause?: number
  /** How many questions in so many seconds, and how many more may wait for their turn. */
  rate?: { questions: number; seconds: number; waiting: number }
}

/** The Géoplateforme takes fifty questions a second from one address: some are left to others there. */
const courteous = { questions: 40, seconds: 1, waiting: 100 }

const tries = 3
/** Of seven addresses, some four kilobytes are usual. */
const mostBytes = 256 * 1024
const mostAddresses = 7
/** Seconds. What the Géoplateforme says it makes wait (5), and what we believe of another. */
const closed = { usual: 5, most: 60 }

/** The middle of the metropolis: what is near it comes first. */
const middle = { lat: '50.64', lon: '3.06' }

/** The whole of an answer, unless there is too much of it. */
const textOf = async (response: Response): Promise<string> => {
  const decoder = new TextDecoder()
  const reader = response.body?.getReader()
  let text = ''
  let bytes = 0
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    bytes += part.value.byteLength
    if (bytes > mostBytes) {
      await reader?.cancel()
      throw new GeocoderFailure('unreadable')
    }
    text += decoder.decode(part.value, { stream: true })
  }
  return text + decoder.decode()
}

const secondsIn = (retryAfter: string | null): number => {
  const seconds = Number(retryAfter ?? closed.usual)
  return seconds >= 1 && seconds <= closed.most ? seconds : closed.usual
}

const ask = async (address: URL, signal: AbortSignal): Promise<string> => {
  const response = await fetch(address, {
    headers: { Accept: 'application/json' },
    redirect: 'manual', // it leads nowhere but where it was configured
    signal,
  })
  if (response.ok) return textOf(response)
  await response.body?.cancel()
  if (response.status === 429)
    throw new GeocoderFailure('busy', undefined, secondsIn(response.headers.get('retry-after')))
  throw new GeocoderFailure(response.status >= 500 ? 'out' : 'refused')
}

const isTimeout = (error: unknown) => error instanceof Error && error.name === 'TimeoutError'

/** What stopped a question: the time, what was answered, or the line. */
const failureOf = (error: unknown): GeocoderFailure => {
  if (error instanceof GeocoderFailure) return error
  return new GeocoderFailure(isTimeout(error) ? 'silent' : 'out', error)
}

/**
 * Asks a geocoder where addresses are, and which are near a point. It waits its turn, tries again what
 * may be better soon (a broken line, a failure of the server), never longer than a person waits, and
 * leaves a server alone for as long as that one asks.
 *
 * What it returns is checked; all that goes wrong is a GeocoderFailure.
 */
export const createGeocoder = ({
  url,
  patience = 4_000,
  pause = 200,
  rate = courteous,
}: Settings) => {
  const turns = new RateLimiterQueue(
    new RateLimiterMemory({ points: rate.questions, duration: rate.seconds }),
    { maxQueueSize: rate.waiting },
  )
  let closedUntil = 0

  const takeTurn = async () => {
    const left = Math.ceil((closedUntil - Date.now()) / 1_000)
    if (left > 0) throw new GeocoderFailure('busy', undefined, left)
    await turns.removeTokens(1).catch((error: unknown) => {
      throw new GeocoderFailure('busy', error)
    })
  }

  const tryToAsk = async (address: URL, signal: AbortSignal): Promise<string> => {
    for (let left = tries - 1, before = pause; ; left -= 1, before *= 2) {
      try {
        await takeTurn()
        return await ask(address, signal)
      } catch (error) {
        const failure = failureOf(error)
        if (failure.reason === 'busy' && failure.retryAfter !== undefined)
          closedUntil = Date.now() + failure.retryAfter * 1_000
        if (failure.reason !== 'out' || left === 0) throw failure
        await wait(before * (0.5 + Math.random() / 2), undefined, { signal }).catch(() => {
          throw failure // it stays what it was: the time is only up
        })
      }
    }
  }

  const find = async (
    path: 'search' | 'reverse',
    query: Record<string, string>,
  ): Promise<FoundAddress[]> => {
    const address = new URL(`${url.replace(/\/$/, '')}/${path}`)
    address.search = new URLSearchParams({ index: 'address', ...query }).toString()
    return addressesIn(await tryToAsk(address, AbortSignal.timeout(patience)))
  }

  return {
    /** The addresses that a text may mean, the likeliest first; it may be unfinished. */
    search: (text: string) =>
      find('search', {
        q: text,
        autocomplete: '1',
        limit: String(mostAddresses),
        ...middle,
      }),
    /** The addresses nearest to a position, the nearest first. */
    reverse: ({ latitude, longitude }: Position) =>
      find('reverse', { lat: String(latitude), lon: String(longitude), limit: '1' }),
  }
}

export type Geocoder = ReturnType<typeof createGeocoder>
