import { z } from 'zod'

import { refusalIn } from '@/src/components/platform/refusal-in'
import type { SessionSlot } from '@/src/domain/agenda/programme-grid'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

const kept = z.object({
  start: z.string().nullish().default(null),
  duration: z.number(),
  room: z.string().nullish().default(null),
  updatedAt: z.string(),
})

/** A slot as the server has it, and its version. */
export type Kept = SessionSlot & { updatedAt: string }

const fields = ['start', 'duration', 'room', 'updatedAt'].map((name) => `select[${name}]=true`)

/** Where a session is by now; `undefined` when the server does not say. */
const readSlot = async (id: string): Promise<Kept | undefined> => {
  try {
    const address = `/api/event-sessions/${id}?depth=0&draft=true&${fields.join('&')}`
    const response = await fetch(address)
    return kept.safeParse(await response.json()).data
  } catch {
    return undefined
  }
}

/**
 * Gives a session another slot, unless it has changed since it was read: a refusal then comes with where it
 * is by now.
 */
export const saveSlot = async (
  id: string,
  { start, duration, room }: SessionSlot,
  updatedAt: string,
  language: Language,
): Promise<{ kept: Kept } | { problem: string; now: Kept | undefined }> => {
  const say = sayIn(language)
  const refused = async (problem: string) => ({ problem, now: await readSlot(id) })
  try {
    const response = await fetch(`/api/event-sessions/${id}/slot`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'If-Match': `"${updatedAt}"`,
        'Accept-Language': language,
      },
      body: JSON.stringify({ start, duration, room }),
      keepalive: true, // whoever leaves at once has moved it all the same
    })
    if (response.ok) return { kept: kept.parse(await response.json()) }
    if (response.status === 412)
      return await refused(
        say(
          'Quelqu’un d’autre l’a changée entre-temps\u00A0: la voici comme elle est maintenant. Déplacez-la de nouveau si besoin.',
          'Someone else has changed it meanwhile: this is how it is now. Move it again if needed.',
        ),
      )
    return await refused(refusalIn(await response.json(), language))
  } catch {
    return refused(
      say(
        'La connexion s’est interrompue\u00A0: vérifiez où elle est, puis recommencez.',
        'The connection broke: check where it is, then try again.',
      ),
    )
  }
}
