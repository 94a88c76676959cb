import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import type { AgendaItem, Decision } from '@/src/payload-types'

const all = { depth: 0, overrideAccess: true, pagination: false } as const // whoever writes
const open = { confidential: { not_equals: true } }
const confidential = true

/** Straight into the database: who signed an addendum does not change. */
const hideAddenda = async (decision: string, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'addenda',
    where: { and: [{ decision: { equals: decision } }, open] },
    ...all,
    req,
    select: { text: true },
  })
  for (const { id } of docs)
    await req.payload.db.updateOne({ collection: 'addenda', id, data: { confidential }, req })
}

/** What corrects a decision becomes confidential with it, as what corrects it later will be… */
export const hideAddendaOfDecision: CollectionAfterChangeHook<Decision> = async ({
  data,
  doc: { id },
  req,
}) => {
  if (data.confidential) await hideAddenda(id, req)
}

/**
 * … and so do the decisions on a point of the agenda: as they are published, since a draft of one may
 * wait, and as they were last saved.
 */
export const hideDecisionsOfItem: CollectionAfterChangeHook<AgendaItem> = async ({
  data,
  doc: { id: item },
  req,
}) => {
  if (!data.confidential) return
  const { payload } = req
  const collection = 'decisions' as const
  const where = { and: [{ item: { equals: item } }, open] }
  const select = { _status: true } as const
  const stored = await payload.find({ collection, where, ...all, req, select })
  const saved = await payload.find({ collection, where, ...all, draft: true, req, select })
  for (const { id } of stored.docs) {
    await payload.db.updateOne({ collection, id, data: { confidential }, req })
    await hideAddenda(id, req)
  }
  for (const { id, _status } of saved.docs)
    await payload.update({
      collection,
      id,
      data: { confidential },
      depth: 0,
      draft: _status === 'draft',
      overrideAccess: true, // it follows its item, whoever changes that
      req,
    })
}
