import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { asRule } from '@/collections/hooks/as-rule'
import { dayOf } from '@/src/domain/platform/time/days'
import { today } from '@/src/domain/platform/time/paris-day'
import { idOf } from '@/src/domain/platform/document/related'
import { progressReportProblem } from '@/src/domain/strategy/progress-report.rules'
import type { ProgressReport } from '@/src/payload-types'
import { readSuggestedWeather } from '@/src/queries/strategy/suggested-weather'
import { refuse } from '@/src/payload/errors/refuse'

type Report = Partial<ProgressReport>

const readCompleted = async ({ completes }: Report, req: PayloadRequest) => {
  const id = idOf(completes)
  const completed =
    id === undefined
      ? undefined
      : await req.payload.findByID({
          collection: 'progress-reports',
          id,
          ...asRule,
          draft: true,
          req,
          select: { action: true },
        })
  return completed ?? undefined
}

const readAction = async (id: string, req: PayloadRequest) =>
  (await req.payload.findByID({
    collection: 'actions',
    id,
    ...asRule,
    joins: false,
    req,
    select: { deletedAt: true },
    trash: true,
  })) ?? undefined

const saysTheSame = (one: Report, other: Report) =>
  one.weather === other.weather &&
  idOf(one.action) === idOf(other.action) &&
  dayOf(one.date ?? '') === dayOf(other.date ?? '')

/**
 * Keeps with the report what weather the facts suggested on its date, so that a reader tells later
 * whether a person said otherwise; and then asks why. Correcting its words does not suggest one again.
 */
export const checkReport: CollectionBeforeValidateHook<ProgressReport> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const report = { ...originalDoc, ...data }
  const id = idOf(report.action)
  if (!id || !report.date) return data // refused as missing
  const suggested =
    operation === 'update' && originalDoc && saysTheSame(report, originalDoc)
      ? originalDoc.suggestedWeather
      : undefined
  const suggestedWeather = suggested ?? (await readSuggestedWeather(id, report.date, req))
  const action = await readAction(id, req)
  const completed = await readCompleted(report, req)
  const before = operation === 'update' ? originalDoc : undefined // a copy begins anew
  const problem = progressReportProblem(
    { ...report, suggestedWeather },
    { today: today(), before, action, completed },
  )
  if (problem) refuse(problem, collection.slug, req)
  return { ...data, suggestedWeather }
}
