import type { Problem } from '@/src/domain/platform/text/bilingual'

import type { ActionStatus } from './action-status'

type MaybeBlocked = { status?: ActionStatus | null; blocked?: { reason?: string | null } | null }

/** A blocked action says what blocks it: the committee can help only with what it knows. */
export const blockedProblem = ({ status, blocked }: MaybeBlocked): Problem | undefined =>
  status === 'blocked' && !blocked?.reason?.trim()
    ? {
        path: 'blocked.reason',
        message: {
          fr: 'Dites ce qui bloque l’action, ou choisissez un autre statut.',
          en: 'Say what blocks the action, or choose another status.',
        },
      }
    : undefined
