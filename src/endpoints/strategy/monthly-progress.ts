import type { Endpoint } from 'payload'
import { z } from 'zod'

import { managers } from '@/access/rules'
import { longest } from '@/src/domain/platform/text/sizes'
import { isActionStatus } from '@/src/domain/strategy/action-status'
import { isMonthlyWeather } from '@/src/domain/strategy/monthly-line'
import { askedDay } from '@/src/endpoints/asked-day'
import { documentId, handleBody } from '@/src/endpoints/handle'
import { saveMonth } from '@/src/commands/strategy/save-month'

const line = z.object({
  action: documentId,
  updatedAt: z.string().max(40),
  status: z.string().refine(isActionStatus),
  blockedReason: z.string().max(longest.textarea).optional(),
  weather: z.string().refine(isMonthlyWeather),
  weatherReason: z.string().max(longest.textarea).optional(),
  done: z.string().max(longest.textarea),
  next: z.string().max(longest.textarea).optional(),
  risks: z.string().max(longest.textarea).optional(),
  milestones: z
    .array(z.object({ id: documentId, doneDate: askedDay }))
    .max(100)
    .optional(),
})

const body = z.object({ date: askedDay, lines: z.array(line).min(1).max(600) })

/**
 * POST /api/strategy/monthly-progress — the status, the weather and a few lines for several actions,
 * with their milestones that are done.
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
