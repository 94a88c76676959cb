import type { CollectionAfterChangeHook } from 'payload'

import { agendaItemKinds } from '@/src/domain/committee/agenda-item'
import { openStatuses } from '@/src/domain/committee/decision'
import type { Meeting } from '@/src/payload-types'

const all = { depth: 0, pagination: false, overrideAccess: true } as const // whoever convenes

/**
 * A meeting that is convened follows up the decisions that earlier ones left open: they enter its
 * agenda by themselves, once, in the transaction that convenes it.
 */
export const followUpDecisions: CollectionAfterChangeHook<Meeting> = async ({
  doc,
  previousDoc,
  req,
}) => {
  if (doc.status !== 'convened' || previousDoc.status === 'convened') return
  const { payload } = req
  // Not by `meeting.date`: on MongoDB, Payload 3.90 reads along a relationship outside the transaction.
  const earlier = await payload.find({
    collection: 'meetings',
    where: { date: { less_than: doc.date } },
    ...all,
    req,
    select: { date: true },
  })
  const open = await payload.find({
    collection: 'decisions',
    where: {
      and: [
        { status: { in: [...openStatuses] } },
        { meeting: { in: earlier.docs.map(({ id }) => id) } },
      ],
    },
    ...all,
    req,
    select: { confidential: true },
    sort: 'rank',
  })
  const items = await payload.find({
    collection: 'agenda-items',
    where: { meeting: { equals: doc.id } },
    ...all,
    req,
    select: { kind: true, order: true },
  })
  if (open.docs.length === 0 || items.docs.some(({ kind }) => kind === 'follow-up')) return
  await payload.create({
    collection: 'agenda-items',
    data: {
      meeting: doc.id,
      order: 1 + Math.max(0, ...items.docs.map(({ order }) => order)),
      title: agendaItemKinds['follow-up'].fr,
      kind: 'follow-up',
      decisions: open.docs.map(({ id }) => id),
      sample: doc.sample, // with the meeting it goes away
    },
    overrideAccess: true, // the rule adds it, whoever convenes
    req,
  })
}
