import type { PayloadRequest } from 'payload'

import { today } from '@/src/domain/platform/time/paris-day'
import { trashedActionProblem } from '@/src/domain/strategy/progress-report.rules'
import type { Asked } from '@/src/links/answer'
import { nothingRecorded, nothingToDo } from '@/src/links/notices'
import { readSuggestedWeathers, statusToCount } from '@/src/queries/strategy/month'

/** The action that a link is about, as its reader sees it, and the weather its facts suggest today. */
export const readAction = async ({ link, req }: Asked) => {
  const action = await req.payload.findByID({
    collection: 'actions',
    id: link.subject,
    depth: 0,
    disableErrors: true,
    draft: true,
    joins: false,
    select: { code: true, title: true, status: true, _status: true, deletedAt: true },
    trash: true,
    overrideAccess: false,
    req,
  })
  if (!action) return undefined
  const { id, code, title, status } = action
  const problem = trashedActionProblem(action)
  const said = new Map([[id, { status: statusToCount(action, status) }]])
  const suggested = await readSuggestedWeathers(said, today(), req)
  return {
    id,
    code,
    title,
    suggested: suggested.get(id)?.weather ?? 'not-given',
    /** Why nothing is written about it. */
    refusal: problem && nothingToDo(nothingRecorded, problem.message),
  }
}

export const readLastReport = async (action: string, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'progress-reports',
    where: { and: [{ action: { equals: action } }, { _status: { equals: 'published' } }] },
    select: { date: true, weather: true, weatherReason: true, done: true },
    sort: ['-date', '-createdAt'],
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs[0]
}
