import type { EntityRule } from '@/src/domain/platform/document/rule'
import type { Problem } from '@/src/domain/platform/text/bilingual'
import { type Period, periodProblem } from '@/src/domain/platform/time/period'

type Event = Period & {
  registration?: { opens?: string | null; closes?: string | null } | null
}

/** A registration that would close before it opens. Either end may be open. */
const registrationProblem = ({ registration }: Event): Problem | undefined => {
  const { opens, closes } = registration ?? {}
  if (!opens || !closes || Date.parse(opens) <= Date.parse(closes)) return undefined
  return {
    path: 'registration.closes',
    message: {
      fr: 'Les inscriptions ferment avant d’ouvrir\u00A0: corrigez l’une des deux dates.',
      en: 'Registration closes before it opens: correct one of the two dates.',
    },
  }
}

/** What is wrong with an event. */
export const eventProblem: EntityRule<Event> = (event) =>
  periodProblem(event) ?? registrationProblem(event)
