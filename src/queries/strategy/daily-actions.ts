import type { PayloadRequest, Where } from 'payload'

import { isDocumentId } from '@/src/database/document-id'
import { idOf } from '@/src/domain/platform/document/related'

import { ledBy } from './action-filters'

/** What a page draws at most, whatever there is: a person reads no more, and a browser barely does. */
const most = { actions: 600, milestones: 2_000 }

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
 * and the orientations to choose among: two queries, whatever their number. `isCut` tells that there
 * are more actions than a page draws.
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
        wordingToConfirm: true,
        updatedAt: true,
      },
      sort: 'rank',
      draft: true,
      depth: 0,
      joins: false,
      limit: most.actions + 1,
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
    isCut: actions.docs.length > most.actions,
    actions: actions.docs.slice(0, most.actions).map(({ orientation, ...action }) => ({
      ...action,
      orientation: idOf(orientation),
    })),
    orientations: orientations.docs,
  }
}

/** The same with the milestones of each: three queries. */
export const readTimeline = async (scope: Scope, req: PayloadRequest) => {
  const { actions, orientations, isCut } = await readDailyActions(scope, req)
  const { docs: found } = await req.payload.find({
    collection: 'milestones',
    where: { action: { in: actions.map(({ id }) => id) } },
    select: { label: true, action: true, dueDate: true, doneDate: true },
    sort: 'dueDate',
    draft: true,
    depth: 0,
    limit: most.milestones + 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const docs = found.slice(0, most.milestones)
  const milestonesOf = new Map<string, typeof docs>(actions.map(({ id }) => [id, []]))
  for (const milestone of docs) milestonesOf.get(idOf(milestone.action))?.push(milestone)
  return {
    isCut: isCut || found.length > docs.length,
    actions: actions.map((action) => ({
      ...action,
      milestones: milestonesOf.get(action.id) ?? [],
    })),
    orientations,
  }
}
