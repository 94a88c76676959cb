import type { Where } from 'payload'

import { isDocumentId } from '@/src/database/document-id'
import type { ActionStatus } from '@/src/domain/strategy/action-status'

import type { MoneyScope } from './money'
import type { Parts } from './parts'

/** What the dashboard is narrowed to, by ids; a department by its name. */
export type DashboardFilters = {
  axis?: string
  orientation?: string
  workstream?: string
  commune?: string
  department?: string
  status?: ActionStatus
}

/** Whether some actions of an orientation are left out. */
export const isNarrowed = ({ workstream, commune, department, status }: DashboardFilters) =>
  [workstream, commune, department, status].some((one) => one !== undefined)

/** Whose money is asked about: a volet has its own, whether or not an action is named on its lines. */
export const moneyScopeOf = (
  { workstream, axis, orientation, commune, department, status }: DashboardFilters,
  actions: readonly string[] | undefined,
): MoneyScope => ({
  workstream,
  actions: [axis, orientation, commune, department, status].some((one) => one !== undefined)
    ? actions
    : undefined,
})

/** The actions that are asked about, as a question to the database; `undefined` when all are. */
export const whereOf = (
  { axis, orientation, workstream, commune, department }: DashboardFilters,
  { orientations }: Parts,
): Where | undefined => {
  const ofAxis = orientations.filter((one) => one.axis === axis).map(({ id }) => id)
  const named = (id: string | undefined) => (id !== undefined && isDocumentId(id) ? [id] : [])
  const conditions: Where[] = [
    ...(axis === undefined ? [] : [{ orientation: { in: ofAxis } }]),
    ...(orientation === undefined ? [] : [{ orientation: { in: named(orientation) } }]),
    ...(workstream === undefined ? [] : [{ workstream: { in: named(workstream) } }]),
    ...(commune === undefined ? [] : [{ communes: { in: named(commune) } }]),
    ...(department === undefined ? [] : [{ leadDepartment: { equals: department } }]),
  ]
  return conditions.length > 0 ? { and: conditions } : undefined
}
