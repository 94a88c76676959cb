import type { Endpoint } from 'payload'
import { z } from 'zod'

import { languageOf } from '@/src/domain/platform/text/bilingual'
import { today } from '@/src/domain/platform/time/paris-day'
import { licence } from '@/src/domain/platform/web/licence'
import { handle } from '@/src/endpoints/handle'
import { env } from '@/src/env'
import { writeCsv } from '@/src/formats/csv/write'
import { asNobody } from '@/src/queries/platform/as-nobody'
import { figuresOf, sheetOf } from '@/src/queries/strategy/public-figures'
import { readPublicStrategy } from '@/src/queries/strategy/public-strategy'

const asked = z.object({ format: z.enum(['json', 'csv']).default('json') })

const licensed = { Link: `<${licence.url}>; rel="license"` }

/** GET /api/strategy/figures?format=csv&locale=en — the figures of the public pages, the same for all. */
export const strategyFigures: Endpoint = {
  path: '/strategy/figures',
  method: 'get',
  handler: handle(asked, async ({ format }, req) => {
    const home = `${env.SERVER_URL}${languageOf(req.locale) === 'en' ? '/en' : '/'}`
    const figures = figuresOf(await readPublicStrategy(today(), await asNobody(req)), home)
    if (format === 'json') return Response.json(figures, { headers: licensed })
    return new Response(writeCsv(sheetOf(figures)), {
      headers: {
        ...licensed,
        'Content-Type': 'text/csv; charset=utf-8; header=present',
        'Content-Disposition': `attachment; filename="chiffres-${figures.day}.csv"`,
      },
    })
  }),
}
