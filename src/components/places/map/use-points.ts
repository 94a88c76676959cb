import { useEffect, useState } from 'react'
import * as z from 'zod/mini'

import type { PlacePoints } from '@/src/domain/places/points'

const texts = z.array(z.string())
const numbers = z.array(z.number())
const points = z.object({
  names: texts,
  slugs: texts,
  latitudes: numbers,
  longitudes: numbers,
  areas: z.array(
    z.object({ inseeCode: z.string(), commune: z.string(), names: texts, slugs: texts }),
  ),
})

type Told = { query: string; points: PlacePoints | undefined }

/** Where the places that answer a question are asked for, by a map. */
const pointsAddress = (query: string): string =>
  `/api/places/points${query === '' ? '' : `?${query}`}`

const load = async (query: string, signal: AbortSignal): Promise<PlacePoints> => {
  const response = await fetch(pointsAddress(query), { signal })
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`)
  const told: unknown = await response.json()
  return points.parse(told)
}

/** The places that answer a question, those of the one before until they are there; `hasFailed` when they never come. */
export const usePoints = (
  query: string,
): { points: PlacePoints | undefined; hasFailed: boolean } => {
  const [told, setTold] = useState<Told>()
  useEffect(() => {
    const stop = new AbortController()
    load(query, stop.signal).then(
      (loaded) => {
        setTold({ query, points: loaded })
      },
      () => {
        if (!stop.signal.aborted) setTold({ query, points: undefined })
      },
    )
    return () => {
      stop.abort()
    }
  }, [query])
  return {
    points: told?.points,
    hasFailed: told?.query === query && told.points === undefined,
  }
}
