import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeValidateHook,
} from 'payload'
import { getTranslation } from '@payloadcms/translations'

import { keptMessage, lockProblem } from '@/src/domain/strategy/progress-report'
import type { ProgressReport } from '@/src/payload-types'

import { idOf } from './id-of'
import { mayRemove } from './lock-minutes'
import { refuse } from './refuse'

/** A published report is corrected by its author for a day, then by nobody. */
export const lockReport: CollectionBeforeValidateHook<ProgressReport> = ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const report = { publishedAt: originalDoc?.publishedAt, author: idOf(originalDoc?.author) }
  const problem = lockProblem(report, { user: req.user?.id, now: new Date().toISOString() })
  if (problem) refuse(problem, collection.slug, req)
  return data
}

/** From the first time it is published. */
export const datePublication: CollectionBeforeChangeHook<ProgressReport> = ({
  data,
  originalDoc,
}) => ({
  ...data,
  publishedAt:
    originalDoc?.publishedAt ??
    (data._status === 'published' ? new Date().toISOString() : undefined),
})

/** What was published stays, whoever asks. */
export const keepReport: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (mayRemove(req)) return
  const report = await req.payload.findByID({
    collection: 'progress-reports',
    id: String(id),
    depth: 0,
    disableErrors: true,
    overrideAccess: true, // the rule must see it, whoever asks
    req,
    select: { publishedAt: true },
  })
  if (report?.publishedAt)
    throw new APIError(getTranslation(keptMessage, req.i18n), 409, null, true)
}
