import { stringify } from 'qs-esm'
import type { AdminViewServerProps } from 'payload'

import { wordsOf } from '@/src/domain/platform/text/vocabulary'
import { isActionStatus } from '@/src/domain/strategy/action-status'
import { askedDayIn } from '@/src/domain/strategy/asked-day'
import type { ChartName } from '@/src/queries/strategy/dashboard/charts'
import type { DashboardQuestion } from '@/src/queries/strategy/dashboard/dashboard'
import type { DashboardFilters } from '@/src/queries/strategy/dashboard/filters'
import type { ListName } from '@/src/queries/strategy/dashboard/list-behind'

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

/** The lists behind the figures, as an address names them, in the language of those who type it. */
const listWords: Record<ListName, string> = {
  all: 'actions',
  late: 'en-retard',
  needs: 'pour-le-comite',
  sun: 'soleil',
  overcast: 'couvert',
  cloud: 'nuage',
  storm: 'orage',
  'not-given': 'sans-meteo',
  'not-needed': 'meteo-non-necessaire',
}

/** The list that an address asks for instead of the figures, « ?liste=en-retard ». */
export const listIn = (params: AdminViewServerProps['searchParams']): ListName | undefined =>
  wordsOf(listWords).find((list) => listWords[list] === params?.liste)

/** The actions behind a figure: of the same part of the strategy, on the same day. */
export const listAddressOf = (
  question: DashboardQuestion,
  list: ListName,
  otherwise: Partial<DashboardFilters> = {},
): string => {
  const address = addressOf(question, otherwise)
  return `${address}${address.includes('?') ? '&' : '?'}liste=${listWords[list]}`
}

const keptQuery = ({ filters, day, today, since }: DashboardQuestion, format?: string) =>
  stringify(
    { ...filters, at: day === today ? undefined : day, since, format },
    { addQueryPrefix: true },
  )

/** The same as a spreadsheet to keep. */
export const exportAddressOf = (question: DashboardQuestion): string =>
  `/api/strategy/dashboard${keptQuery(question, 'xlsx')}`

/** A chart of it to keep, or the table behind it. */
export const chartAddressOf = (
  question: DashboardQuestion,
  chart: ChartName,
  format: 'png' | 'svg' | 'csv',
): string => `/api/strategy/dashboard/charts/${chart}${keptQuery(question, format)}`

/** The actions behind a figure, to keep. */
export const listFileOf = (question: DashboardQuestion, list: ListName): string =>
  `/api/strategy/dashboard/lists/${list}${keptQuery(question)}`
