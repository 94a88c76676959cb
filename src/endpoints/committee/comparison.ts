import { type Endpoint, Forbidden } from 'payload'
import { z } from 'zod'

import { staff } from '@/access/rules'
import { languageOf } from '@/src/domain/platform/text/bilingual'
import { csvAnswer } from '@/src/endpoints/file-answer'
import { documentId, handle } from '@/src/endpoints/handle'
import { now, readComparison, type Stage } from '@/src/queries/committee/comparison'
import { comparisonSheet } from '@/src/queries/committee/comparison-export'

import { sealRefusal } from './seal-refusal'

const side = z.union([documentId, z.literal(now)]).optional()

const asked = z.object({ from: side, to: side, format: z.enum(['json', 'csv']).default('json') })

/** Where the strategy stood, in short. */
const summed = ({ id, title, day, seal, shown, problem }: Stage) => ({
  meeting: id,
  title,
  day,
  ...seal,
  problem: problem ?? null,
  strategy: shown?.strategy ?? null,
  needs: shown?.needs.length ?? null,
})

/**
 * GET /api/committee/comparison?from=…&to=today&format=csv — what moved between two meetings, or since one,
 * for those of the house. A state that does not match its hash is refused, and says so.
 */
export const committeeComparison: Endpoint = {
  path: '/committee/comparison',
  method: 'get',
  handler: handle(asked, async ({ format, ...question }, req) => {
    if (!staff({ req })) throw new Forbidden(req.t)
    const { before, after, moved, stages } = await readComparison(question, req)
    const problem = before?.problem ?? after?.problem
    if (problem) throw sealRefusal(problem, req)
    if (!before || !after || !moved) return undefined
    const lines = [...moved.orientations, ...moved.actions]
    return format === 'csv'
      ? csvAnswer('comparaison', comparisonSheet(lines, languageOf(req.i18n.language)))
      : Response.json({
          from: summed(before),
          to: summed(after),
          ...moved,
          timeline: stages.map(summed),
        })
  }),
}
