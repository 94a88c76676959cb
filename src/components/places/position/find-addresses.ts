import { z } from 'zod'

import { refusalIn } from '@/src/components/platform/refusal-in'
import type { Language } from '@/src/domain/platform/text/bilingual'
import type { Position } from '@/src/domain/places/question'
import { sayIn } from '@/src/i18n/say'

const answer = z.object({
  addresses: z.array(
    z.object({
      label: z.string(),
      street: z.string().optional(),
      postalCode: z.string().optional(),
      city: z.string(),
      commune: z.string().nullable(),
      latitude: z.number(),
      longitude: z.number(),
      isExact: z.boolean(),
      isOutside: z.boolean(),
    }),
  ),
})

export type Found = z.infer<typeof answer>['addresses'][number]

/**
 * Asks which addresses a text may mean, or which is the nearest to a position. Resolves to a sentence when
 * there is no answer; rejects only when `signal` is aborted.
 */
export const findAddresses = async (
  asked: { q: string } | Position,
  language: Language,
  signal?: AbortSignal,
): Promise<{ addresses: Found[] } | { problem: string }> => {
  const query = new URLSearchParams(
    Object.entries(asked).map(([name, value]) => [name, String(value)]),
  )
  try {
    const response = await fetch(`/api/places/geocode?${query.toString()}`, {
      headers: { 'Accept-Language': language },
      ...(signal && { signal }),
    })
    const body: unknown = await response.json()
    return response.ok ? answer.parse(body) : { problem: refusalIn(body, language) }
  } catch (error) {
    if (signal?.aborted) throw error
    return {
      problem: sayIn(language)(
        'La recherche n’a pas abouti\u00A0: vérifiez votre connexion, ou placez le point sur la carte.',
        'The search did not come through: check your connection, or place the point on the map.',
      ),
    }
  }
}
