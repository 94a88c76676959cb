import { type Endpoint, Forbidden } from 'payload'
import { z } from 'zod'

import { staff } from '@/access/rules'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { csvAnswer, fileAnswer } from '@/src/endpoints/file-answer'
import { handle } from '@/src/endpoints/handle'
import { drawChart } from '@/src/formats/charts/draw-chart'
import { toPng } from '@/src/formats/charts/to-png'
import { chartNames, isChartName } from '@/src/queries/strategy/dashboard/charts'
import { readChart, readListTable } from '@/src/queries/strategy/dashboard/downloads'
import { isListName } from '@/src/queries/strategy/dashboard/list-behind'

import { dashboardQuestion, questionOf } from './dashboard-question'

const askedChart = z.object({
  ...dashboardQuestion,
  chart: z.string().refine(isChartName),
  format: z.enum(['svg', 'png', 'csv']).default('svg'),
})

/**
 * GET /api/strategy/dashboard/charts/money?at=2018-01-31&format=png — a chart of the dashboard, or the
 * table behind it, to keep; for those of the house.
 */
export const dashboardChart: Endpoint = {
  path: '/strategy/dashboard/charts/:chart',
  method: 'get',
  handler: handle(askedChart, async ({ chart: name, format, ...filters }, req) => {
    if (!staff({ req })) throw new Forbidden(req.t)
    const read = await readChart(name, questionOf(filters), req)
    if (!read) return undefined
    const file = chartNames[name][languageOf(req.i18n.language)]
    if (format === 'csv') return csvAnswer(file, read.table)
    const svg = drawChart(read.chart)
    return format === 'svg'
      ? fileAnswer(file, svg, 'svg', 'image/svg+xml; charset=utf-8')
      : fileAnswer(file, toPng(svg), 'png', 'image/png')
  }),
}

const askedList = z.object({ ...dashboardQuestion, list: z.string().refine(isListName) })

/** GET /api/strategy/dashboard/lists/late?at=2018-01-31 — the actions behind a figure, as CSV. */
export const dashboardList: Endpoint = {
  path: '/strategy/dashboard/lists/:list',
  method: 'get',
  handler: handle(askedList, async ({ list, ...filters }, req) => {
    if (!staff({ req })) throw new Forbidden(req.t)
    return csvAnswer('actions', await readListTable(list, questionOf(filters), req))
  }),
}
