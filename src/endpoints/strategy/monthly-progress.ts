import type { Endpoint } from 'payload'
import { z } from 'zod'

import { managers } from '@/access/rules'
import { type ActionStatus, actionStatuses } from '@/src/domain/strategy/action-status'
import { type Weather, weathers } from '@/src/domain/strategy/weather'
import { documentId, handleBody } from '@/src/endpoints/handle'

import { saveMonth } from './save-month'

const isStatus = (text: string): text is ActionStatus => text in actionStatuses
const isWeather = (text: string): text is Weather | 'suggested' =>
  text === 'suggested' || text in weathers

const line = z.object({
  action: documentId,
  updatedAt: z.string().max(40),
  status: z.string().refine(isStatus),
  blockedReason: z.string().max(2_000).optional(),
  weather: z.string().refine(isWeather),
  weatherReason: z.string().max(2_000).optional(),
  done: z.string().max(2_000),
})

const body = z.object({ date: z.iso.date(), lines: z.array(line).min(1).max(600) })

/**
 * POST /api/strategy/monthly-progress — the status, the weather and one line for several actions.
 *
 * The lines that nothing is wrong with are saved together, in one transaction; the others are given
 * back, each with a sentence, and change nothing. A line that is sent twice is saved once.
 */
export const monthlyProgress: Endpoint = {
  path: '/strategy/monthly-progress',
  method: 'post',
  handler: handleBody(managers, body, async (month, req) =>
    Response.json(await saveMonth(month, req)),
  ),
}
