import type { PayloadRequest, Where } from 'payload'

import { isDocumentId } from '@/src/database/document-id'
import { idOf } from '@/src/domain/platform/related'

import { ledBy } from './action-filters'

/** Which actions someone looks at: of one orientation, of theirs, or all. */
export type Scope = { orientation?: string; mine?: boolean }

const filterOf = ({ orientation, mine }: Scope, userId: string | undefined): Where => ({
  and: [
    ...(orientation && isDocumentId(orientation) ? [{ orientation: { equals: orientation } }] : []),
    ...(mine && userId !== undefined ? [ledBy(userId)] : []),
  ],
})

/**
 * The actions of a scope as those who follow them last left them, drafts included, in their order,
 * and the orientations to choose among: two queries, whatever their number.
 */
export const readDailyActions = async (scope: Scope, req: PayloadRequest) => {
  const [actions, orientations] = await Promise.all([
    req.payload.find({
      collection: 'actions',
      where: filterOf(scope, req.user?.id),
      select: {
        code: true,
        title: true,
        status: true,
        _status: true,
        startDate: true,
        endDate: true,
        orientation: true,
        blocked: { reason: true },
        sampleFollowUp: true,
        updatedAt: true,
      },
      sort: 'rank',
      draft: true,
      depth: 0,
      joins: false,
      pagination: false,
      overrideAccess: false,
      req,
    }),
    req.payload.find({
      collection: 'orientations',
      select: { number: true, title: true },
      sort: 'number',
      draft: true,
      depth: 0,
      joins: false,
      pagination: false,
      overrideAccess: false,
      req,
    }),
  ])
  return {
    actions: actions.docs.map(({ orientation, ...action }) => ({
      ...action,
      orientation: idOf(orientation),
    })),
    orientations: orientations.docs,
  }
}

/** The same with the milestones of each: three queries. */
export const readTimeline = async (scope: Scope, req: PayloadRequest) => {
  const { actions, orientations } = await readDailyActions(scope, req)
  const { docs } = await req.payload.find({
    collection: 'milestones',
    where: { action: { in: actions.map(({ id }) => id) } },
    select: { label: true, action: true, dueDate: true, doneDate: true },
    sort: 'dueDate',
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const milestonesOf = new Map<string, typeof docs>(actions.map(({ id }) => [id, []]))
  for (const milestone of docs) milestonesOf.get(idOf(milestone.action))?.push(milestone)
  return {
    actions: actions.map((action) => ({
      ...action,
      milestones: milestonesOf.get(action.id) ?? [],
    })),
    orientations,
  }
}
