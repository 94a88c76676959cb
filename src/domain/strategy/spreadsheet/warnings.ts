import type { Value } from '@/src/domain/platform/import/names'
import type { Change, ImportError } from '@/src/domain/platform/import/change'
import { isActionStatus } from '@/src/domain/strategy/action-status'
import { actionWarnings } from '@/src/domain/strategy/action.warnings'

type Values = Readonly<Record<string, Value | undefined>>

export type MilestoneOf = {
  id: string
  action: string
  dueDate: string
  doneDate?: string | null
}

type Known = {
  /** The actions that the file changes, as they are, by id. */
  actions: ReadonlyMap<string, Values>
  milestones: readonly MilestoneOf[]
}

const textIn = (value: Value | undefined) => (typeof value === 'string' ? value : undefined)

/** A milestone as the file leaves it. */
const afterwards = (
  milestone: MilestoneOf | undefined,
  { id, data }: Change,
): MilestoneOf | undefined => {
  const action = textIn(data.action) ?? milestone?.action
  const dueDate = textIn(data.dueDate) ?? milestone?.dueDate
  if (action === undefined || dueDate === undefined) return undefined
  const doneDate = data.doneDate === undefined ? milestone?.doneDate : textIn(data.doneDate)
  return { id, action, dueDate, doneDate: doneDate ?? null }
}

/**
 * What a file leaves contradicting itself in the actions that it changes, with the milestones that it
 * changes too. It stops nothing: each is told with its row, to be looked at.
 */
export const warningsIn = (
  changes: readonly Change[],
  { actions, milestones: known }: Known,
  today: string,
): ImportError[] => {
  const milestones = new Map(known.map((one) => [one.id, one]))
  for (const change of changes.filter(({ kind }) => kind === 'milestones')) {
    const after = afterwards(milestones.get(change.id), change)
    if (after) milestones.set(change.id, after)
  }
  return changes
    .filter(({ kind }) => kind === 'actions')
    .flatMap(({ id, sheet, row, data, cells }) => {
      const values: Values = { ...actions.get(id), ...data }
      const status = isActionStatus(values.status) ? values.status : undefined
      const warnings = actionWarnings(
        {
          status,
          code: textIn(values.code),
          title: textIn(values.title),
          startDate: textIn(values.startDate),
          endDate: textIn(values.endDate),
          wordingToConfirm: values.wordingToConfirm === true,
        },
        { milestones: [...milestones.values()].filter(({ action }) => action === id) },
        today,
      )
      return warnings.map(({ path, message }) => {
        const column = cells.find((cell) => cell.path === path)?.column ?? null
        return { sheet, row, column, message }
      })
    })
}
