import type { PayloadRequest } from 'payload'

import { groupBy } from '@/src/domain/platform/data/group-by'
import { idOf } from '@/src/domain/platform/document/related'
import { parisDay } from '@/src/domain/platform/time/paris-day'

/**
 * The meetings of the committee and what they decided, of what anyone may read, on a day (ISO date): those
 * to come, the soonest first, then those that were, the latest first. As many queries whatever their number.
 */
export const readPublicCommittee = async (day: string, req: PayloadRequest) => {
  const [meetings, decisions] = await Promise.all([
    req.payload.find({
      collection: 'meetings',
      select: { title: true, date: true, mode: true, place: true, status: true, sample: true },
      sort: '-date',
      depth: 0,
      joins: false,
      pagination: false,
      overrideAccess: false,
      req,
    }),
    req.payload.find({
      collection: 'decisions',
      select: {
        number: true,
        text: true,
        reasons: true,
        status: true,
        dueDate: true,
        meeting: true,
        actions: true,
        sample: true,
      },
      populate: { actions: { code: true, title: true, slug: true } },
      sort: 'rank',
      depth: 1,
      joins: false,
      pagination: false,
      overrideAccess: false,
      req,
    }),
  ])
  const taken = groupBy(decisions.docs, ({ meeting }) => [idOf(meeting)])
  const all = meetings.docs.map((meeting) => ({
    ...meeting,
    decisions: taken.get(meeting.id) ?? [],
  }))
  const isToCome = ({ date }: { date: string }) => parisDay(new Date(date)) >= day
  return {
    coming: all.filter(isToCome).toReversed(),
    past: all.filter((meeting) => !isToCome(meeting)),
  }
}

export type PublicCommittee = Awaited<ReturnType<typeof readPublicCommittee>>
export type PublicMeeting = PublicCommittee['past'][number]
