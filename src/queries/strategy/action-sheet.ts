import type { PayloadRequest } from 'payload'

import { isDocumentId } from '@/src/database/document-id'

import { readActionsProgress } from './progress'

/** How much of its history fits on the sheet: the rest is said to be elsewhere. */
const mostReports = 6

/**
 * As published, or as drafted where nothing is published yet: what the figures are computed from. A
 * change that waits for its publication is not told beside figures that do not know of it.
 */
const asCounted = { overrideAccess: false, pagination: false } as const

/**
 * An action with all that its sheet says, as far as the asker may read it; `undefined` when there is
 * no such action. A constant number of queries.
 *
 * @param day the day of which its figures are
 */
export const readActionSheet = async (id: string, day: string, req: PayloadRequest) => {
  if (!isDocumentId(id)) return undefined
  const action = await req.payload.findByID({
    collection: 'actions',
    id,
    depth: 1,
    disableErrors: true,
    joins: false,
    overrideAccess: false,
    req,
  })
  if (!action) return undefined
  const [milestones, deliverables, decisions, reports, progress] = await Promise.all([
    req.payload.find({
      collection: 'milestones',
      where: { action: { equals: id } },
      select: { label: true, dueDate: true, doneDate: true, weight: true, sample: true },
      sort: 'dueDate',
      depth: 0,
      ...asCounted,
      req,
    }),
    req.payload.find({
      collection: 'deliverables',
      where: { action: { equals: id } },
      select: { title: true, date: true, link: true, sample: true },
      sort: '-date',
      depth: 0,
      ...asCounted,
      req,
    }),
    req.payload.find({
      collection: 'decisions',
      where: { actions: { in: [id] } },
      select: { number: true, text: true, status: true, dueDate: true, sample: true },
      sort: '-rank',
      depth: 0,
      ...asCounted,
      joins: false,
      req,
    }),
    req.payload.find({
      collection: 'progress-reports',
      where: { and: [{ action: { equals: id } }, { _status: { equals: 'published' } }] },
      select: {
        date: true,
        weather: true,
        weatherReason: true,
        done: true,
        next: true,
        risks: true,
        completes: true,
        author: true,
      },
      populate: { 'progress-reports': { date: true } },
      sort: ['-date', '-createdAt'],
      limit: mostReports,
      depth: 1,
      overrideAccess: false,
      req,
    }),
    readActionsProgress([id], day, req),
  ])
  return {
    action,
    milestones: milestones.docs,
    deliverables: deliverables.docs,
    decisions: decisions.docs,
    reports: reports.docs,
    olderReports: reports.totalDocs - reports.docs.length,
    progress: progress.get(id),
  }
}

export type ActionSheet = NonNullable<Awaited<ReturnType<typeof readActionSheet>>>
