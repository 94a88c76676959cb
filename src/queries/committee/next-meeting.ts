import type { PayloadRequest } from 'payload'

/**
 * The next meeting that the asker may read of, from a day on (ISO date); `undefined` when none is
 * planned. One query.
 */
export const readNextMeeting = async (day: string, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'meetings',
    where: {
      and: [
        { date: { greater_than_equal: `${day}T00:00:00.000Z` } },
        { status: { in: ['planned', 'convened'] } },
      ],
    },
    select: { title: true, date: true, place: true },
    sort: 'date',
    limit: 1,
    depth: 0,
    pagination: false,
    joins: false,
    overrideAccess: false,
    req,
  })
  return docs[0]
}
