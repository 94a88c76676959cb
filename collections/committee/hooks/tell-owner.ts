import type { CollectionAfterChangeHook } from 'payload'

import { isAssigned } from '@/src/domain/committee/decision-notice'
import { idOf } from '@/src/domain/platform/document/related'
import { decisionMessage } from '@/src/jobs/decision-message'
import { queueMessage } from '@/src/commands/platform/queue-message'
import type { Decision } from '@/src/payload-types'
import { isTold, readOpenDecisions } from '@/src/queries/platform/open-decisions'
import { readRecipients } from '@/src/queries/platform/recipients'

const assigned = ({ owner, status, _status }: Decision) => ({
  owner: idOf(owner),
  status,
  published: _status === 'published',
})

/**
 * Who is given a decision is told, by a message that is written with it; nobody is when they give
 * it to themselves, nor of a sample. Given back on another day, it is told again.
 */
export const tellOwner: CollectionAfterChangeHook<Decision> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const before = operation === 'update' ? assigned(previousDoc) : undefined
  const owner = idOf(doc.owner)
  if (!owner || doc.sample || owner === req.user?.id || !isAssigned(assigned(doc), before)) return
  const [reader] = await readRecipients(req, { id: { equals: owner } })
  if (!reader?.preferences.decisions) return
  const among = { id: { equals: doc.id } }
  const [decision] = await readOpenDecisions(reader.preferences.language, req, among)
  if (!decision || !isTold(decision, reader)) return

  const now = new Date().toISOString()
  // A draft that is published again gives it to nobody anew: then there is one message, ever.
  const day = before?.published ? { day: now.slice(0, 10) } : {}
  const told = { template: 'decision-assigned', ...day } as const
  await queueMessage(decisionMessage(told, decision, reader, now), req)
}
