import { idOf } from '@/src/domain/platform/document/related'
import type { Change } from '@/src/domain/strategy/spreadsheet/plan'
import type { MilestoneOf } from '@/src/domain/strategy/spreadsheet/warnings'

import type { Scope } from './scope'

/** The milestones of the actions that a file changes, as last saved: one query, none for other files. */
export const readMilestonesOfChanged = async (
  changes: readonly Change[],
  { req, overrideAccess }: Scope,
): Promise<MilestoneOf[]> => {
  const actions = changes.filter(({ kind, isNew }) => kind === 'actions' && !isNew)
  if (actions.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'milestones',
    where: { action: { in: actions.map(({ id }) => id) } },
    select: { action: true, dueDate: true, doneDate: true },
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess,
    req,
  })
  return docs.map(({ action, ...milestone }) => ({ ...milestone, action: idOf(action) }))
}
