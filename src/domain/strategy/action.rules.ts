import type { EntityRule } from '@/src/domain/platform/document/rule'
import type { Problem } from '@/src/domain/platform/text/bilingual'
import { type Period, periodProblem } from '@/src/domain/platform/time/period'

import { codeProblem } from './action-code'
import type { ActionStatus } from './action-status'

export type Action = Period & {
  code?: string | null
  status?: ActionStatus | null
  blocked?: { reason?: string | null } | null
}

/** A blocked action says what blocks it: the committee can help only with what it knows. */
const blockedProblem = ({ status, blocked }: Action): Problem | undefined =>
  status === 'blocked' && !blocked?.reason?.trim()
    ? {
        path: 'blocked.reason',
        message: {
          fr: 'Dites ce qui bloque l’action, ou choisissez un autre statut.',
          en: 'Say what blocks the action, or choose another status.',
        },
      }
    : undefined

/** What is wrong with an action. A missing code is refused as missing. */
export const actionProblem: EntityRule<Action> = (action) =>
  periodProblem(action) ??
  (action.code ? codeProblem(action.code) : undefined) ??
  blockedProblem(action)
