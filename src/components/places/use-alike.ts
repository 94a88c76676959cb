'use client'

import { useDebounce, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'

const answer = z.object({
  alike: z.array(
    z.object({ id: z.string(), name: z.string(), street: z.string(), score: z.number() }),
  ),
})

export type Alike = z.infer<typeof answer>['alike'][number]

/** What is asked of the place in the form, as an address; nothing while it has no name or no commune. */
const useAsked = () => {
  const { id } = useDocumentInfo()
  const asked = useFormFields(([fields]) => {
    const valueOf = (name: string) => {
      const value = fields[name]?.value
      return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
    }
    const [name, commune] = [valueOf('name').trim(), valueOf('commune')]
    if (name === '' || commune === '') return ''
    return new URLSearchParams({
      name,
      commune,
      street: valueOf('street'),
      latitude: valueOf('latitude'),
      longitude: valueOf('longitude'),
      approximatePosition: String(fields.approximatePosition?.value === true),
    }).toString()
  })
  return asked === '' ? '' : `${asked}&id=${String(id ?? '')}`
}

/** Milliseconds without a key before it is asked. */
const pause = 500

/** The places that the one in the form is likely the same as; where they cannot be read the form goes on without. */
export const useAlike = (): Alike[] => {
  const asked = useDebounce(useAsked(), pause)
  const [found, setFound] = useState<{ asked: string; alike: Alike[] }>()
  useEffect(() => {
    if (asked === '') return
    const leaving = new AbortController()
    const read = async () => {
      const response = await fetch(`/api/places/alike?${asked}`, { signal: leaving.signal })
      setFound({ asked, ...answer.parse(await response.json()) })
    }
    read().catch(() => undefined)
    return () => {
      leaving.abort()
    }
  }, [asked])
  return found?.asked === asked ? found.alike : []
}
