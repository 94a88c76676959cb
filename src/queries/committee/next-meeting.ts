import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/platform/document/related'

/**
 * The next meeting that the asker may read of, from a day on (ISO date), with its agenda as far as they
 * may read it; `undefined` when none is planned. Two queries.
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
    select: { title: true, date: true, place: true, mode: true, status: true, sample: true },
    sort: 'date',
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const [meeting] = docs
  if (!meeting) return undefined
  const agenda = await req.payload.find({
    collection: 'agenda-items',
    where: { meeting: { equals: meeting.id } },
    select: { order: true, title: true, kind: true, duration: true, documents: true },
    populate: { media: { filename: true, alt: true, url: true } },
    sort: 'order',
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return {
    ...meeting,
    agenda: agenda.docs.map(({ documents, ...item }) => ({
      ...item,
      documents: (documents ?? []).flatMap((file) =>
        typeof file === 'object' && file.url
          ? [{ id: idOf(file), url: file.url, title: file.alt || (file.filename ?? file.url) }]
          : [],
      ),
    })),
  }
}

export type NextMeeting = NonNullable<Awaited<ReturnType<typeof readNextMeeting>>>
