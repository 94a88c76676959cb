import type { PayloadRequest } from 'payload'

import { dayOf } from '@/src/domain/platform/time/days'
import type { AgendaEvent } from '@/src/payload-types'

/** An edition as it is announced, whether its programme is released or not. */
export type PublicEdition = Pick<
  AgendaEvent,
  'id' | 'slug' | 'title' | 'theme' | 'status' | 'attendanceMode' | 'venue' | 'description'
> & {
  /** First and last day, « 2027-03-18 ». */
  startDate: string
  endDate: string
  city: string | undefined
  isSample: boolean
  isReleased: boolean
}

/** Events of which some programme was released. */
const readReleased = async (events: readonly string[], req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'schedule-releases',
    where: { and: [{ event: { in: [...events] } }, { number: { equals: 1 } }] },
    select: { event: true },
    depth: 0,
    pagination: false,
    overrideAccess: true, // that there is one, nothing of it
    req,
  })
  return new Set(docs.map(({ event }) => (typeof event === 'string' ? event : event.id)))
}

/** The editions that anyone may read of, the last first. Two queries. */
export const readPublicEditions = async (req: PayloadRequest): Promise<PublicEdition[]> => {
  const { docs } = await req.payload.find({
    collection: 'events',
    sort: '-startDate',
    depth: 0,
    joins: false,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const released = await readReleased(
    docs.map(({ id }) => id),
    req,
  )
  return docs.map(({ startDate, endDate, address, sample, ...edition }) => ({
    ...edition,
    startDate: dayOf(startDate),
    endDate: dayOf(endDate),
    city: address?.city ?? undefined,
    isSample: sample === true,
    isReleased: released.has(edition.id),
  }))
}

/** The edition that takes place or comes next on a day, if one is announced and holds. */
export const nextEdition = (
  editions: readonly PublicEdition[],
  day: string,
): PublicEdition | undefined =>
  editions
    .filter(({ endDate, status }) => endDate >= day && status === 'planned')
    .toSorted((one, other) => (one.startDate < other.startDate ? -1 : 1))[0]
