import type { PayloadRequest } from 'payload'

export type EventName = { id: string; title: string }

/** The events that someone reads, drafts among them, the last first. One query. */
export const readEventNames = async (req: PayloadRequest): Promise<EventName[]> => {
  const { docs } = await req.payload.find({
    collection: 'events',
    select: { title: true },
    sort: '-startDate',
    depth: 0,
    draft: true,
    joins: false,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.map(({ id, title }) => ({ id, title }))
}
