import type { UIFieldServerProps } from 'payload'

import { managers } from '@/access/rules'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { today } from '@/src/domain/platform/time/paris-day'
import { readMilestonesOf } from '@/src/queries/strategy/month'
import { readActionsProgress } from '@/src/queries/strategy/progress'

import { ActionWarningsBanner } from './ActionWarningsBanner'

/** At the top of an action's form, what contradicts itself, for those who may mend it. */
export const ActionWarnings = async ({ id, i18n, req }: UIFieldServerProps) => {
  if (id === undefined || !managers({ req })) return null
  const action = String(id)
  const [milestones, progress] = await Promise.all([
    readMilestonesOf([action], req),
    readActionsProgress([action], today(), req),
  ])
  const facts = {
    milestones: (milestones.get(action) ?? []).map(({ dueDate, doneDate }) => ({
      dueDate,
      doneDate,
    })),
    progress: progress.get(action)?.value ?? null,
  }
  return <ActionWarningsBanner facts={facts} today={today()} language={languageOf(i18n.language)} />
}
