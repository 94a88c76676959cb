import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { staff } from '@/access/rules'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { wordsOf } from '@/src/domain/platform/text/vocabulary'
import { today } from '@/src/domain/platform/time/paris-day'
import { csvAnswer, fileAnswer, spreadsheetAnswer } from '@/src/endpoints/file-answer'
import { documentId, handle } from '@/src/endpoints/handle'
import { drawChart } from '@/src/formats/charts/draw-chart'
import { toPng } from '@/src/formats/charts/to-png'
import { writeSpreadsheet } from '@/src/formats/spreadsheet'
import { readPlaceStatistics } from '@/src/queries/places/statistics'
import { breakdowns, chartOf, isBreakdown, sheetOf } from '@/src/queries/places/statistics-words'

const commune = documentId.optional()

const read = (asked: { commune?: string }, req: PayloadRequest) => {
  if (!staff({ req })) throw new Forbidden(req.t)
  return readPlaceStatistics({ day: today(), commune: asked.commune }, req)
}

/** GET /api/places/statistics?commune=…&format=xlsx — the places in figures, for those of the house. */
export const placeStatistics: Endpoint = {
  path: '/places/statistics',
  method: 'get',
  handler: handle(
    z.object({ commune, format: z.enum(['json', 'xlsx', 'csv']).default('json') }),
    async ({ format, ...asked }, req) => {
      const statistics = await read(asked, req)
      if (format === 'json') return Response.json(statistics)
      const language = languageOf(req.i18n.language)
      const sheets = wordsOf(breakdowns).map((one) => sheetOf(one, statistics, language))
      return spreadsheetAnswer('tiers-lieux', await writeSpreadsheet(sheets, format), format)
    },
  ),
}

/** GET /api/places/statistics/communes?format=png — one breakdown of them, as a chart or the table behind it. */
export const placeBreakdown: Endpoint = {
  path: '/places/statistics/:breakdown',
  method: 'get',
  handler: handle(
    z.object({
      commune,
      breakdown: z.string().refine(isBreakdown),
      format: z.enum(['svg', 'png', 'csv']).default('svg'),
    }),
    async ({ breakdown, format, ...asked }, req) => {
      const statistics = await read(asked, req)
      const language = languageOf(req.i18n.language)
      const name = `tiers-lieux-${breakdowns[breakdown][language]}`
      if (format === 'csv') return csvAnswer(name, sheetOf(breakdown, statistics, language))
      const svg = drawChart(chartOf(breakdown, statistics, language))
      return format === 'svg'
        ? fileAnswer(name, svg, 'svg', 'image/svg+xml; charset=utf-8')
        : fileAnswer(name, toPng(svg), 'png', 'image/png')
    },
  ),
}
