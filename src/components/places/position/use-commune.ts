'use client'

import { useEffect, useState } from 'react'
import { z } from 'zod'

const answer = z.object({
  id: z.string(),
  name: z.string(),
  inseeCode: z.string(),
  latitude: z.number().nullish(),
  longitude: z.number().nullish(),
})

export type PickedCommune = z.infer<typeof answer>

/** The commune of an id, once it is known; where it cannot be read the form goes on without. */
export const useCommune = (id: string | null): PickedCommune | undefined => {
  const [commune, setCommune] = useState<PickedCommune>()
  useEffect(() => {
    if (id === null) return
    const leaving = new AbortController()
    const read = async () => {
      const response = await fetch(`/api/communes/${id}?depth=0`, {
        signal: leaving.signal,
      })
      setCommune(answer.parse(await response.json()))
    }
    read().catch(() => undefined)
    return () => {
      leaving.abort()
    }
  }, [id])
  return commune?.id === id ? commune : undefined
}
