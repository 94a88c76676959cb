import { idOf } from '@/src/domain/platform/document/related'
import type { Change, ImportError } from '@/src/domain/platform/import/change'
import { today } from '@/src/domain/platform/time/paris-day'
import { type MilestoneOf, warningsIn } from '@/src/domain/strategy/spreadsheet/warnings'
import type { Current } from '@/src/queries/platform/import/current'
import type { Scope } from '@/src/queries/platform/import/scope'

/** The milestones of the actions that a file changes, as last saved: one query, none for other files. */
const readMilestonesOfChanged = async (
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

/** What a file would leave contradicting itself in the actions that it changes. */
export const readWarnings = async (
  changes: readonly Change[],
  { documents }: Current,
  scope: Scope,
): Promise<ImportError[]> => {
  const actions = new Map((documents.get('actions') ?? []).map(({ id, values }) => [id, values]))
  const milestones = await readMilestonesOfChanged(changes, scope)
  return warningsIn(changes, { actions, milestones }, today())
}
