import type { Bilingual, Problem } from '@/src/domain/platform/text/bilingual'
import { type Moves, moveProblem } from '@/src/domain/platform/document/moves'

export const sessionStatuses = {
  planned: { fr: 'Prévue', en: 'Planned' },
  open: { fr: 'Ouverte', en: 'Open' },
  held: { fr: 'Tenue', en: 'Held' },
  cancelled: { fr: 'Annulée', en: 'Cancelled' },
} satisfies Record<string, Bilingual>

export type SessionStatus = keyof typeof sessionStatuses

export const sessionModes = {
  'on-site': { fr: 'Sur place', en: 'On site' },
  online: { fr: 'À distance', en: 'Online' },
} satisfies Record<string, Bilingual>

export type SessionMode = keyof typeof sessionModes

/** Once it was held or cancelled, it stays so: another one is planned. */
const moves: Moves<SessionStatus> = {
  planned: ['open', 'cancelled'],
  open: ['held', 'cancelled'],
  held: [],
  cancelled: [],
}

type HasStatus = { status?: SessionStatus | null }

export const sessionMoveProblem = (session: HasStatus, before?: HasStatus): Problem | undefined =>
  moveProblem({ moves, names: sessionStatuses, path: 'status' }, before?.status, session.status)

/** Those who enrol need to know where to go: an open session on site says it. */
export const placeProblem = ({
  status,
  mode,
  place,
  tiersLieu,
}: HasStatus & {
  mode?: SessionMode | null
  place?: string | null
  tiersLieu?: unknown
}): Problem | undefined =>
  status === 'open' && mode === 'on-site' && !place?.trim() && !tiersLieu
    ? {
        path: 'place',
        message: {
          fr: 'Dites où se tient la session avant de l’ouvrir, ou choisissez «\u00A0À distance\u00A0».',
          en: 'Say where the session takes place before opening it, or choose “Online”.',
        },
      }
    : undefined
