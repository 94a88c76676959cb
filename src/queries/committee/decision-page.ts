import type { PayloadRequest } from 'payload'

import { isDocumentId } from '@/src/database/document-id'

const populate = {
  users: { name: true },
  meetings: { title: true, date: true },
  'agenda-items': { order: true, title: true },
  actions: { code: true, title: true, status: true, endDate: true },
  media: { alt: true, filename: true, url: true },
} as const

/**
 * A decision with what corrects it, as far as the asker may read them; `undefined` when there is none
 * for them. A constant number of queries.
 */
export const readDecisionPage = async (id: string, req: PayloadRequest) => {
  if (!isDocumentId(id)) return undefined
  const decision = await req.payload.findByID({
    collection: 'decisions',
    id,
    depth: 1,
    disableErrors: true,
    joins: false,
    populate,
    overrideAccess: false,
    req,
  })
  if (!decision) return undefined
  const addenda = await req.payload.find({
    collection: 'addenda',
    where: { decision: { equals: id } },
    sort: 'createdAt',
    depth: 1,
    pagination: false,
    populate,
    overrideAccess: false,
    req,
  })
  return { decision, addenda: addenda.docs }
}
