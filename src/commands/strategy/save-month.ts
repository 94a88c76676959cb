import { getTranslation } from '@payloadcms/translations'
import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { inTransaction } from '@/src/database/in-transaction'
import {
  changeIn,
  isThere,
  lineFieldOf,
  lineRefusal,
  type MonthlyLine,
  reportIn,
} from '@/src/domain/strategy/monthly-line'
import type { Weather } from '@/src/domain/strategy/weather'
import type { Action } from '@/src/payload-types'
import {
  readActionsOf,
  readOwnReports,
  readSuggestedWeathers,
  statusToCount,
} from '@/src/queries/strategy/month'

import { publishReport } from './publish-report'

type Month = { date: string; lines: readonly MonthlyLine[] }
type Refusal = { action: string; path: string; message: string }
export type SavedMonth = { saved: { action: string; updatedAt: string }[]; refused: Refusal[] }

/** A line that only its writing has found wrong: what was written with it is undone. */
class RefusedLine extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message)
  }
}

const ofFields = z.object({
  errors: z.array(z.object({ path: z.string(), message: z.string() })),
})

/** What is wrong in the words of whoever refuses; anything else is a failure, not a refusal. */
const refusalIn = (error: unknown, action: string): Refusal | undefined => {
  if (!(error instanceof APIError) || error.status >= 500) return undefined
  const errors = ofFields.safeParse(error.data).data?.errors ?? []
  return {
    action,
    path: lineFieldOf(errors[0]?.path ?? 'action'),
    message: errors.map(({ message }) => message).join(' ') || error.message,
  }
}

const write = async (
  line: MonthlyLine,
  action: Action,
  report: { date: string; suggested: Weather },
  req: PayloadRequest,
) => {
  const { payload } = req
  const { id } = action
  const change = changeIn(line, action)
  try {
    if (change)
      await payload.update({
        collection: 'actions',
        id,
        data: change,
        depth: 0,
        draft: action._status === 'draft', // what waits for its publication keeps waiting
        overrideAccess: false,
        req,
      })
    await publishReport({ ...reportIn(line, report.suggested), date: report.date }, req)
  } catch (error) {
    const refusal = refusalIn(error, id)
    throw refusal ? new RefusedLine(refusal) : error
  }
}

/** One transaction: what is found wrong before writing is refused, the rest is written. */
const saveWithin = async ({ date, lines }: Month, req: PayloadRequest): Promise<SavedMonth> => {
  const ids = lines.map(({ action }) => action)
  const actions = await readActionsOf(ids, req)
  const reports = await readOwnReports(ids, date, req)
  const statuses = new Map(
    lines.map(({ action, status }) => [action, statusToCount(actions.get(action), status)]),
  )
  const weathers = await readSuggestedWeathers(statuses, date, req)

  const refused: Refusal[] = []
  const written: string[] = []
  for (const [index, line] of lines.entries()) {
    const action = actions.get(line.action)
    const suggested = weathers.get(line.action)?.weather ?? 'not-given'
    if (action?.status === line.status && isThere(line, reports)) {
      written.push(line.action)
      continue
    }
    const refusal = lineRefusal(line, action && { action, suggested }, lines.slice(0, index))
    if (refusal || !action)
      refused.push({
        action: line.action,
        path: refusal?.path ?? 'action',
        message: refusal ? getTranslation(refusal.message, req.i18n) : '',
      })
    else {
      await write(line, action, { date, suggested }, req)
      written.push(line.action)
    }
  }
  const after = await readActionsOf(written, req)
  return {
    saved: written.map((action) => ({ action, updatedAt: after.get(action)?.updatedAt ?? '' })),
    refused,
  }
}

/**
 * Saves a month. A line that is refused while it is written undoes the whole transaction: it is set
 * aside, and the others are saved without it.
 */
export const saveMonth = async (month: Month, req: PayloadRequest): Promise<SavedMonth> => {
  const setAside: Refusal[] = []
  for (;;) {
    const lines = month.lines.filter(
      ({ action }) => !setAside.some((refusal) => refusal.action === action),
    )
    try {
      const { saved, refused } = await inTransaction(req, (own) =>
        saveWithin({ ...month, lines }, own),
      )
      return { saved, refused: [...setAside, ...refused] }
    } catch (error) {
      if (!(error instanceof RefusedLine)) throw error
      setAside.push(error.refusal)
    }
  }
}
