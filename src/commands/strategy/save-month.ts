import { getTranslation } from '@payloadcms/translations'
import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { inTransaction } from '@/src/database/in-transaction'
import { noonOf } from '@/src/domain/platform/time/days'
import { today } from '@/src/domain/platform/time/paris-day'
import {
  changeIn,
  isThere,
  lineFieldOf,
  lineRefusal,
  milestonesToNote,
  type MonthlyLine,
  reportIn,
} from '@/src/domain/strategy/monthly-line'
import type { SuggestedWeather } from '@/src/domain/strategy/suggested-weather'
import type { Weather } from '@/src/domain/strategy/weather'
import type { Action, Milestone } from '@/src/payload-types'
import {
  readActionsOf,
  readLastReports,
  readMilestonesOf,
  readOwnReports,
  readSuggestedWeathers,
  statusToCount,
} from '@/src/queries/strategy/month'

import { finishMilestone } from './finish-milestone'
import { publishReport } from './publish-report'

type Month = { date: string; lines: readonly MonthlyLine[] }
type Refusal = { action: string; path: string; message: string }
type SavedLine = {
  action: string
  updatedAt: string
  /** Its last report, now. */
  last: { date: string; weather: Weather; done: string } | undefined
  /** What the facts say of its weather, now, and why. */
  suggested: SuggestedWeather | undefined
}
export type SavedMonth = { saved: SavedLine[]; refused: Refusal[] }

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

type OnMilestone = Pick<Milestone, 'id' | 'label' | '_status'>

/** Notes one milestone of a line; what is wrong is said with its name. */
const note = async (
  milestone: OnMilestone,
  doneDate: string,
  action: string,
  req: PayloadRequest,
) => {
  try {
    await finishMilestone(milestone, doneDate, req)
  } catch (error) {
    const refusal = refusalIn(error, action)
    if (!refusal) throw error
    const message = `«\u00A0${milestone.label}\u00A0»\u00A0: ${refusal.message}`
    throw new RefusedLine({ ...refusal, path: 'milestones', message })
  }
}

const write = async (
  line: MonthlyLine,
  { action, milestones }: { action: Action; milestones: readonly OnMilestone[] },
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
    for (const { id: milestone, doneDate } of milestonesToNote(line, milestones)) {
      const known = milestones.find((one) => one.id === milestone)
      if (known) await note(known, doneDate, id, req)
    }
    await publishReport({ ...reportIn(line, report.suggested), date: report.date }, req)
  } catch (error) {
    const refusal = refusalIn(error, id)
    throw refusal ? new RefusedLine(refusal) : error
  }
}

/** When the milestones of a line are done; one that waits for its publication is no fact yet. */
const daysThatCount = ({ milestones = [] }: MonthlyLine, known: readonly OnMilestone[] = []) =>
  new Map(
    milestones
      .filter(({ id }) => known.some((one) => one.id === id && one._status === 'published'))
      .map(({ id, doneDate }) => [id, noonOf(doneDate)]),
  )

/** Where the actions that were saved stand now, as the grid shows them: as many queries for fifty as for one. */
const readSaved = async (ids: string[], req: PayloadRequest): Promise<SavedLine[]> => {
  const actions = await readActionsOf(ids, req)
  const reports = await readLastReports(ids, req)
  const said = new Map(
    [...actions].map(([id, action]) => [id, { status: statusToCount(action, action.status) }]),
  )
  const suggested = await readSuggestedWeathers(said, today(), req)
  return ids.map((action) => {
    const last = reports.get(action)
    return {
      action,
      updatedAt: actions.get(action)?.updatedAt ?? '',
      last: last && { date: last.date, weather: last.weather, done: last.done },
      suggested: suggested.get(action),
    }
  })
}

/** One transaction: what is found wrong before writing is refused, the rest is written. */
const saveWithin = async ({ date, lines }: Month, req: PayloadRequest): Promise<SavedMonth> => {
  const ids = lines.map(({ action }) => action)
  const actions = await readActionsOf(ids, req)
  const reports = await readOwnReports(ids, date, req)
  const milestones = await readMilestonesOf(ids, req)
  const said = new Map(
    lines.map((line) => [
      line.action,
      {
        status: statusToCount(actions.get(line.action), line.status),
        done: daysThatCount(line, milestones.get(line.action)),
      },
    ]),
  )
  const weathers = await readSuggestedWeathers(said, date, req)

  const refused: Refusal[] = []
  const written: string[] = []
  for (const [index, line] of lines.entries()) {
    const action = actions.get(line.action)
    const suggested = weathers.get(line.action)?.weather ?? 'not-given'
    const known = milestones.get(line.action) ?? []
    if (action?.status === line.status && isThere(line, reports, known)) {
      written.push(line.action)
      continue
    }
    const refusal = lineRefusal(
      line,
      action && { action, suggested, milestones: known, date, today: today() },
      lines.slice(0, index),
    )
    if (refusal || !action)
      refused.push({
        action: line.action,
        path: refusal?.path ?? 'action',
        message: refusal ? getTranslation(refusal.message, req.i18n) : '',
      })
    else {
      await write(line, { action, milestones: known }, { date, suggested }, req)
      written.push(line.action)
    }
  }
  return { saved: await readSaved(written, req), refused }
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
