import type { Endpoint } from 'payload'
import { z } from 'zod'

import { staff } from '@/access/rules'
import { answerWaiting } from '@/src/commands/strategy/answer-waiting'
import { inTransaction } from '@/src/database/in-transaction'
import { longest } from '@/src/domain/platform/text/sizes'
import { today } from '@/src/domain/platform/time/paris-day'
import { isWeather } from '@/src/domain/strategy/weather'
import { askedDay } from '@/src/endpoints/asked-day'
import { documentId, handleBody } from '@/src/endpoints/handle'

const text = z.string().max(longest.textarea)
const id = documentId

const body = z.discriminatedUnion('act', [
  z.object({ act: z.literal('milestone-done'), id, day: askedDay }),
  z.object({ act: z.literal('milestone-postponed'), id, to: askedDay, reason: text }),
  z.object({ act: z.literal('decision-done'), id }),
  z.object({ act: z.literal('unchanged'), id }),
  z.object({ act: z.literal('value'), id, day: askedDay, value: z.number() }),
  z.object({
    act: z.literal('publish'),
    id,
    collection: z.enum(['actions', 'milestones', 'progress-reports', 'decisions']),
  }),
  z.object({
    act: z.literal('form'),
    id,
    day: askedDay,
    weather: z.string().refine(isWeather),
    weatherReason: text.optional(),
    done: text.min(1),
    next: text.optional(),
    risks: text.optional(),
  }),
])

/** POST /api/strategy/waiting — the answer to one of the things that wait for someone. */
export const waitingAnswer: Endpoint = {
  path: '/strategy/waiting',
  method: 'post',
  handler: handleBody(staff, body, async (answer, req) => {
    await inTransaction(req, (own) => answerWaiting(answer, today(), own))
    return Response.json({ saved: true })
  }),
}
