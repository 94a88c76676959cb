import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { today } from '@/src/domain/platform/time/paris-day'
import { askedDay } from '@/src/endpoints/asked-day'
import { documentId, handle } from '@/src/endpoints/handle'
import {
  readActionsProgress,
  readOrientationsProgress,
  readStrategyProgress,
  type StrategyProgress,
} from '@/src/queries/strategy/progress'

/** The day asked about: a past one is answered from the facts of that day. Today unless said. */
const at = askedDay.optional().transform((day) => day ?? today())

type Read = (
  ids: readonly string[],
  day: string,
  req: PayloadRequest,
) => Promise<ReadonlyMap<string, object>>

const ofOne = (read: Read): Endpoint => ({
  path: '/:id/progress',
  method: 'get',
  handler: handle(z.object({ id: documentId, at }), async (asked, req) => {
    const figure = (await read([asked.id], asked.at, req)).get(asked.id)
    return figure && Response.json(figure)
  }),
})

/** GET /api/actions/:id/progress?at=2018-01-31 — the figure and where it comes from. */
export const actionProgress = ofOne(readActionsProgress)

/** GET /api/orientations/:id/progress?at=2018-01-31 */
export const orientationProgress = ofOne(readOrientationsProgress)

/** What a figure is made of is most of the answer: it is told of the whole to who asks for it. */
const inputs = z
  .enum(['true', 'false'])
  .default('false')
  .transform((asked) => asked === 'true')

const withoutInputs = <Of extends { inputs: unknown }>(figure: Of): Omit<Of, 'inputs'> => {
  const short = { ...figure }
  Reflect.deleteProperty(short, 'inputs')
  return short
}

const shortened = ({ axes, workstreams, orientations, ...whole }: StrategyProgress) => ({
  ...withoutInputs(whole),
  axes: axes.map(withoutInputs),
  workstreams: workstreams.map(withoutInputs),
  orientations: orientations.map(withoutInputs),
})

/** GET /api/strategy/progress?at=2018-01-31&inputs=true — the whole, its axes, workstreams and orientations. */
export const strategyProgress: Endpoint = {
  path: '/strategy/progress',
  method: 'get',
  handler: handle(z.object({ at, inputs }), async (asked, req) => {
    const progress = await readStrategyProgress(asked.at, req)
    return Response.json(asked.inputs ? progress : shortened(progress))
  }),
}
