import type { CollectionBeforeValidateHook } from 'payload'

import { dayOf } from '@/src/domain/platform/time/days'
import { idOf } from '@/src/domain/platform/document/related'
import { otherActionProblem } from '@/src/domain/strategy/progress-report'
import { weatherProblem } from '@/src/domain/strategy/weather'
import type { ProgressReport } from '@/src/payload-types'
import { readSuggestedWeather } from '@/src/queries/strategy/suggested-weather'

import { refuse } from '@/src/payload/errors/refuse'

/** An addendum is about the action of the report that it completes. */
export const checkCompletes: CollectionBeforeValidateHook<ProgressReport> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const id = idOf(data?.completes)
  if (!id) return data
  const completed = await req.payload.findByID({
    collection: 'progress-reports',
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: true, // the rule must see it, whoever writes
    req,
    select: { action: true },
  })
  if (completed && idOf(completed.action) !== idOf(data?.action ?? originalDoc?.action))
    refuse(otherActionProblem, collection.slug, req)
  return data
}

type Report = Partial<ProgressReport>

const saysTheSame = (one: Report, other: Report) =>
  one.weather === other.weather &&
  idOf(one.action) === idOf(other.action) &&
  dayOf(one.date ?? '') === dayOf(other.date ?? '')

/**
 * Keeps with the report what weather the facts suggested on its date, so that a reader tells later
 * whether a person said otherwise; and then asks why. Correcting its words does not suggest one again.
 */
export const suggestWeather: CollectionBeforeValidateHook<ProgressReport> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const report = { ...originalDoc, ...data }
  const action = idOf(report.action)
  if (!action || !report.date) return data // refused as missing
  const suggested =
    operation === 'update' && originalDoc && saysTheSame(report, originalDoc)
      ? originalDoc.suggestedWeather
      : undefined
  const suggestedWeather = suggested ?? (await readSuggestedWeather(action, report.date, req))
  const problem = weatherProblem({ ...report, suggestedWeather })
  if (problem) refuse(problem, collection.slug, req)
  return { ...data, suggestedWeather }
}
