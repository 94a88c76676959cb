import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { asRule } from '@/collections/hooks/as-rule'
import { noonOf } from '@/src/domain/platform/time/days'
import { today } from '@/src/domain/platform/time/paris-day'
import { actionProblem } from '@/src/domain/strategy/action.rules'
import { rankOf } from '@/src/domain/strategy/action-code'
import { withStatus } from '@/src/domain/strategy/on-a-day'
import type { Action } from '@/src/payload-types'
import { checkDocument } from '@/collections/hooks/check-document'
import { isRemovingSamples } from '@/collections/hooks/removing-samples'

export const checkAction = checkDocument<Action>(actionProblem)

/** Keeps the rank, by which actions are sorted, in step with the code. */
export const rankAction: CollectionBeforeChangeHook<Action> = ({ data }) =>
  data.code ? { ...data, rank: rankOf(data.code) } : data

/** An action as it counts: what was drafted since and perhaps given up never was. */
const asItCounts = (draft: Action, req: PayloadRequest) =>
  req.payload.findByID({
    collection: 'actions',
    id: draft.id,
    ...asRule,
    joins: false,
    req,
    select: { status: true, statusSince: true, formerStatuses: true },
    trash: true,
  })

/**
 * Dates a status that changes and keeps the one before, so that a past day is answered as it was then.
 * One that an action came with has no day, nor has one that goes away with the samples.
 */
export const dateStatus: CollectionBeforeChangeHook<Action> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create' || !originalDoc || isRemovingSamples(req))
    return { ...data, statusSince: null, formerStatuses: [] }
  const { status = originalDoc.status } = data
  const counted = originalDoc._status === 'draft' ? await asItCounts(originalDoc, req) : originalDoc
  const { statusSince, formerStatuses } = withStatus(counted ?? originalDoc, status, today())
  return { ...data, statusSince, formerStatuses }
}

const noQuestion = { text: null, since: null, meeting: null }

/** What is asked of the committee is dated from the day it is; taken back, nothing of it stays. */
export const dateQuestion: CollectionBeforeChangeHook<Action> = ({ data }) => {
  const { askOfCommittee: asked } = data
  if (!asked) return data
  const since = asked.since ?? noonOf(today())
  return { ...data, askOfCommittee: asked.text?.trim() ? { ...asked, since } : noQuestion }
}
