import { type Moves, moveProblem } from '@/src/domain/platform/document/moves'
import type { EntityRule } from '@/src/domain/platform/document/rule'
import type { Problem } from '@/src/domain/platform/text/bilingual'

import { type SessionState, sessionStates } from './session'

/** A session is confirmed after it is accepted; one that was cancelled is accepted anew. */
const moves: Moves<SessionState> = {
  submitted: ['accepted', 'cancelled'],
  accepted: ['confirmed', 'cancelled'],
  confirmed: ['cancelled'],
  cancelled: ['accepted'],
}

/** The states through which a session that is in one comes to be confirmed, or cancelled. */
export const wayTo = (from: SessionState, to: 'confirmed' | 'cancelled'): SessionState[] => {
  if (from === to) return []
  return to === 'cancelled' || from === 'accepted' ? [to] : ['accepted', to]
}

/** A code is a part of public addresses, in programmes that others keep: as it is written, in each of them. */
const codeProblem = (code: string | null | undefined): Problem | undefined =>
  !code || /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(code)
    ? undefined
    : {
        path: 'code',
        message: {
          fr: 'Un code s’écrit en lettres sans accent, chiffres, points, tirets et soulignés, sans espace\u00A0: il est dans l’adresse de la session.',
          en: 'A code is written in letters without accents, digits, dots, hyphens and underscores, without spaces: it is in the address of the session.',
        },
      }

type Session = { state?: SessionState | null; code?: string | null }

/** What is wrong with a session of an event: it follows its path, and a new code can be an address. */
export const eventSessionProblem: EntityRule<Session> = (session, before) =>
  moveProblem({ moves, names: sessionStates, path: 'state' }, before?.state, session.state) ??
  (session.code === before?.code ? undefined : codeProblem(session.code))

export const duplicateCode: Problem = {
  path: 'code',
  message: {
    fr: 'Une autre session de cette édition porte déjà ce code, peut-être dans la corbeille\u00A0: choisissez-en un autre.',
    en: 'Another session of this event has this code already, perhaps in the trash: choose another.',
  },
}

/** A room or a track that belongs to an event other than the session's. */
export const otherEventProblem = (path: 'room' | 'track'): Problem => ({
  path,
  message: {
    room: {
      fr: 'Cette salle est celle d’une autre édition\u00A0: choisissez-en une de celle-ci, ou une salle partagée.',
      en: 'This room belongs to another event: choose one of this event, or a shared room.',
    },
    track: {
      fr: 'Ce parcours est celui d’une autre édition\u00A0: choisissez-en un de celle-ci.',
      en: 'This track belongs to another event: choose one of this event.',
    },
  }[path],
})
