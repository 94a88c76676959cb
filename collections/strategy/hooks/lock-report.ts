import { type CollectionBeforeChangeHook, type CollectionBeforeValidateHook } from 'payload'

import { asRule } from '@/collections/hooks/as-rule'
import { keep, keepAlways } from '@/collections/hooks/keep'
import { idOf } from '@/src/domain/platform/document/related'
import {
  notDeletableMessage,
  lockProblem,
  reportedMessage,
} from '@/src/domain/strategy/progress-report.rules'
import type { ProgressReport } from '@/src/payload-types'
import { refuse } from '@/src/payload/errors/refuse'

/** A published report is corrected by its author for a day, then by nobody. */
export const lockReport: CollectionBeforeValidateHook<ProgressReport> = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create') return data // a copy too
  const report = { publishedAt: originalDoc?.publishedAt, author: idOf(originalDoc?.author) }
  const problem = lockProblem(report, { user: req.user?.id, now: new Date().toISOString() })
  if (problem) refuse(problem, collection.slug, req)
  return data
}

/** From the first time it is published. */
export const datePublication: CollectionBeforeChangeHook<ProgressReport> = ({
  data,
  operation,
  originalDoc,
}) => {
  const before = operation === 'update' ? originalDoc : undefined // a copy is not published yet
  const publishedAt = data._status === 'published' ? new Date().toISOString() : null
  return { ...data, publishedAt: before?.publishedAt ?? publishedAt }
}

/** What was published stays, and so does the action that it tells of: it goes to the trash at most. */
export const keepReportedAction = keepAlways(async (id, req) => {
  const { totalDocs } = await req.payload.count({
    collection: 'progress-reports',
    where: { and: [{ action: { equals: id } }, { publishedAt: { exists: true } }] },
    overrideAccess: true, // the rule must see them, whoever asks
    req,
  })
  return totalDocs > 0 ? reportedMessage : undefined
})

/** What was published stays, whoever asks. */
export const keepReport = keep(async (id, req) => {
  const report = await req.payload.findByID({
    collection: 'progress-reports',
    id,
    ...asRule,
    req,
    select: { publishedAt: true },
  })
  return report?.publishedAt ? notDeletableMessage : undefined
})
