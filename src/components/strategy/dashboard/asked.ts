import { stringify } from 'qs-esm'
import type { AdminViewServerProps, Where } from 'payload'

import { isActionStatus } from '@/src/domain/strategy/action-status'
import { askedDayIn } from '@/src/domain/strategy/asked-day'
import type { Dashboard, DashboardQuestion } from '@/src/queries/strategy/dashboard/dashboard'
import type { DashboardFilters } from '@/src/queries/strategy/dashboard/filters'

import { actionListAddress } from '../action-list-address'

export const dashboardAddress = '/admin/tableau-de-bord'

/** The names of an address, in the language of those who type it. */
export const named = {
  axis: 'axe',
  orientation: 'orientation',
  workstream: 'volet',
  commune: 'commune',
  department: 'direction',
  status: 'statut',
} as const satisfies Record<keyof DashboardFilters, string>

/** What an address asks of the dashboard: « ?axe=…&au=2018-01-31 ». What means nothing asks nothing. */
export const askedIn = (
  params: AdminViewServerProps['searchParams'],
  today: string,
): DashboardQuestion => {
  const text = (name: string) => {
    const value = params?.[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const status = text(named.status)
  return {
    filters: {
      axis: text(named.axis),
      orientation: text(named.orientation),
      workstream: text(named.workstream),
      commune: text(named.commune),
      department: text(named.department),
      status: isActionStatus(status) ? status : undefined,
    },
    day: askedDayIn(text('au'), today),
    today,
    since: text('depuis'),
  }
}

/** The same as an address, with what is said otherwise. */
export const addressOf = (
  { filters, day, today, since }: DashboardQuestion,
  otherwise: Partial<DashboardFilters> = {},
): string => {
  const { axis, orientation, workstream, commune, department, status } = {
    ...filters,
    ...otherwise,
  }
  const query = {
    [named.axis]: axis,
    [named.orientation]: orientation,
    [named.workstream]: workstream,
    [named.commune]: commune,
    [named.department]: department,
    [named.status]: status,
    au: day === today ? undefined : day,
    depuis: since,
  }
  return `${dashboardAddress}${stringify(query, { addQueryPrefix: true })}`
}

/** The same as a spreadsheet to keep. */
export const exportAddressOf = ({ filters, day, today, since }: DashboardQuestion): string =>
  `/api/strategy/dashboard${stringify(
    { ...filters, at: day === today ? undefined : day, since, format: 'xlsx' },
    { addQueryPrefix: true },
  )}`

/** The list of the actions behind a figure: what the dashboard is narrowed to, and what the figure counts. */
export const listBehind = (
  { axis, orientation, workstream, commune, department, status }: DashboardFilters,
  { orientations }: Dashboard['parts'],
  counted: Where[] = [],
): string => {
  const ofAxis = orientations.filter((one) => one.axis === axis).map(({ id }) => id)
  const conditions: Where[] = [
    ...(axis ? [{ orientation: { in: ofAxis } }] : []),
    ...(orientation ? [{ orientation: { equals: orientation } }] : []),
    ...(workstream ? [{ workstream: { equals: workstream } }] : []),
    ...(commune ? [{ communes: { in: [commune] } }] : []),
    ...(department ? [{ leadDepartment: { equals: department } }] : []),
    ...(status ? [{ status: { equals: status } }] : []),
    ...counted,
  ]
  return actionListAddress(conditions.length > 0 ? { and: conditions } : undefined)
}
