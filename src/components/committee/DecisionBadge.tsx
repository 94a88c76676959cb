import { Check, Circle, CircleDot, CircleSlash, Clock } from 'lucide-react'

import { Pill, type Tone } from '@/src/components/platform/Pill'
import { daysOverdue, type DecisionStatus, decisionStatuses } from '@/src/domain/committee/decision'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { sayIn } from '@/src/i18n/say'

type Props = {
  decision: { status: DecisionStatus; dueDate?: string | null }
  today: string
  language: Language
}

const looks = {
  'to-do': { tone: 'upcoming', icon: Circle },
  doing: { tone: 'running', icon: CircleDot },
  done: { tone: 'done', icon: Check },
  dropped: { tone: 'dropped', icon: CircleSlash },
} satisfies Record<DecisionStatus, { tone: Tone; icon: typeof Circle }>

/** What becomes of a decision, and by how much it is late. */
export const DecisionBadge = ({ decision, today, language }: Props) => {
  const say = sayIn(language)
  const late = daysOverdue(decision, today)
  return (
    <>
      <Pill {...looks[decision.status]}>{decisionStatuses[decision.status][language]}</Pill>
      {late > 0 && (
        <Pill tone="late" icon={Clock}>
          {say(
            `${String(late)}\u00A0${late > 1 ? 'jours' : 'jour'} de retard`,
            `${String(late)} ${late > 1 ? 'days' : 'day'} late`,
          )}
        </Pill>
      )}
    </>
  )
}
