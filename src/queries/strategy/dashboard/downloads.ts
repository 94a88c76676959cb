import type { PayloadRequest } from 'payload'

import type { Cell, Sheet } from '@/src/domain/platform/table/tables'
import { flagLabels } from '@/src/domain/platform/document/flags'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { actionStatuses } from '@/src/domain/strategy/action-status'
import { weathers } from '@/src/domain/strategy/weather'
import { type Chart, tableOf } from '@/src/formats/charts/chart'
import { sayIn } from '@/src/i18n/say'

import { askedInWords } from './asked-in-words'
import { type ChartName, chartOf } from './charts'
import { type Dashboard, type DashboardQuestion, readDashboard } from './dashboard'
import { type ListName, readListBehind } from './list-behind'

/** Whether some of what a chart counts is made up. */
const hasSamples = (name: ChartName, { money, places, samples }: Dashboard): boolean => {
  if (name === 'money') return money?.hasSamples === true
  if (name === 'places') return places.samples > 0
  return samples.some(({ sampleFollowUp }) => sampleFollowUp)
}

/** A chart of the dashboard with the table behind it; `undefined` of what its reader may not follow. */
export const readChart = async (
  name: ChartName,
  question: DashboardQuestion,
  req: PayloadRequest,
): Promise<{ chart: Chart; table: Sheet } | undefined> => {
  const language = languageOf(req.i18n.language)
  const say = sayIn(language)
  const dashboard = await readDashboard(question, req)
  const drawn = chartOf(name, dashboard, language)
  if (!drawn) return undefined
  const note = [
    askedInWords(dashboard, question, language),
    ...(hasSamples(name, dashboard) ? [flagLabels.sample[language]] : []),
  ].join(' · ')
  const chart = { ...drawn, note }
  const heads = { lower: say('Au moins', 'At least'), upper: say('Au plus', 'At most') }
  return { chart, table: tableOf(chart, drawn.title, heads) }
}

/** The actions behind a figure, as a table to keep: of the same day, as the figure counts them. */
export const readListTable = async (
  list: ListName,
  question: DashboardQuestion,
  req: PayloadRequest,
): Promise<Sheet> => {
  const language = languageOf(req.i18n.language)
  const say = sayIn(language)
  const { actions } = await readListBehind(question, list, req)
  const dayCell = (day: string | null): Cell =>
    day === null ? null : new Date(`${day}T12:00:00.000Z`)
  return {
    name: list,
    columns: [
      say('Code', 'Code'),
      say('Action', 'Action'),
      say('Orientation', 'Orientation'),
      say('Statut', 'Status'),
      say('Météo', 'Weather'),
      say('Avancement (%)', 'Progress (%)'),
      say('Fin prévue', 'Planned end'),
      say('Jours de retard', 'Days late'),
      say('Au', 'As of'),
    ].map((header) => ({ header })),
    rows: actions.map((one) => [
      one.code,
      one.title,
      one.orientation,
      actionStatuses[one.status][language],
      weathers[one.weather.value][language],
      one.value,
      dayCell(one.endDate),
      one.daysLate,
      dayCell(question.day),
    ]),
  }
}
