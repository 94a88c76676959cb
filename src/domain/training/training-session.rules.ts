import { type Moves, moveProblem } from '@/src/domain/platform/document/moves'
import type { EntityRule } from '@/src/domain/platform/document/rule'
import type { Problem } from '@/src/domain/platform/text/bilingual'
import { type Period, periodProblem } from '@/src/domain/platform/time/period'

import { type SessionMode, type SessionStatus, sessionStatuses } from './session'

/** Once it was held or cancelled, it stays so: another one is planned. */
const moves: Moves<SessionStatus> = {
  planned: ['open', 'cancelled'],
  open: ['held', 'cancelled'],
  held: [],
  cancelled: [],
}

type TrainingSession = Period & {
  status?: SessionStatus | null
  mode?: SessionMode | null
  place?: string | null
  tiersLieu?: unknown
}

/** Those who enrol need to know where to go: an open session on site says it. */
const placeProblem = ({ status, mode, place, tiersLieu }: TrainingSession): Problem | undefined =>
  status === 'open' && mode === 'on-site' && !place?.trim() && !tiersLieu
    ? {
        path: 'place',
        message: {
          fr: 'Dites où se tient la session avant de l’ouvrir, ou choisissez «\u00A0À distance\u00A0».',
          en: 'Say where the session takes place before opening it, or choose “Online”.',
        },
      }
    : undefined

/** What is wrong with a session: it follows its path, and says where it takes place before people enrol. */
export const trainingSessionProblem: EntityRule<TrainingSession> = (session, before) =>
  periodProblem(session) ??
  moveProblem({ moves, names: sessionStatuses, path: 'status' }, before?.status, session.status) ??
  placeProblem(session)
