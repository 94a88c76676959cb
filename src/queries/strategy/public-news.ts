import type { PayloadRequest } from 'payload'

import { named } from '@/src/domain/platform/document/named'

/** Something that happened, or will: on a day (ISO), with the page that tells more, if there is one. */
export type News = {
  id: string
  day: string
  about: string
  text: string
  slug?: string
  sample: boolean
}
export type PublicNews = { moved: News[]; coming: News[] }

const most = 5

const withAction = (action: unknown): { about: string; slug?: string } =>
  typeof action === 'object' && action !== null && 'code' in action && 'title' in action
    ? {
        about: named(String(action.code), String(action.title)),
        ...('slug' in action && typeof action.slug === 'string' && { slug: action.slug }),
      }
    : { about: '' }

const byDay = (one: News, other: News) => one.day.localeCompare(other.day)

/**
 * What was done lately and what comes, of what anyone may read, on a day (ISO date): the milestones
 * reached and to reach, the meetings and the editions to come. Four queries.
 */
export const readPublicNews = async (day: string, req: PayloadRequest): Promise<PublicNews> => {
  const populate = { actions: { code: true, title: true, slug: true } } as const
  const milestones = {
    label: true,
    action: true,
    dueDate: true,
    doneDate: true,
    sample: true,
  } as const
  const end = `${day}T23:59:59.999Z`
  const [done, due, meetings, events] = await Promise.all([
    req.payload.find({
      collection: 'milestones',
      where: { doneDate: { less_than_equal: end } },
      select: milestones,
      populate,
      sort: '-doneDate',
      limit: most,
      depth: 1,
      overrideAccess: false,
      req,
    }),
    req.payload.find({
      collection: 'milestones',
      where: { and: [{ dueDate: { greater_than: end } }, { doneDate: { exists: false } }] },
      select: milestones,
      populate,
      sort: 'dueDate',
      limit: most,
      depth: 1,
      overrideAccess: false,
      req,
    }),
    req.payload.find({
      collection: 'meetings',
      where: { date: { greater_than: end } },
      select: { title: true, date: true, sample: true },
      sort: 'date',
      limit: 2,
      depth: 0,
      overrideAccess: false,
      req,
    }),
    req.payload.find({
      collection: 'events',
      where: { startDate: { greater_than: end } },
      select: { title: true, startDate: true, sample: true },
      sort: 'startDate',
      limit: 2,
      depth: 0,
      overrideAccess: false,
      req,
    }),
  ])
  const titled = (title: string) => ({ about: title, text: '' })
  return {
    moved: done.docs.map(({ id, label, action, doneDate, sample }) => ({
      id,
      day: doneDate ?? day,
      ...withAction(action),
      text: label,
      sample: Boolean(sample),
    })),
    coming: [
      ...meetings.docs.map(({ id, title, date, sample }) => ({
        id,
        day: date,
        ...titled(title),
        sample: Boolean(sample),
      })),
      ...events.docs.map(({ id, title, startDate, sample }) => ({
        id,
        day: startDate,
        ...titled(title),
        sample: Boolean(sample),
      })),
      ...due.docs.map(({ id, label, action, dueDate, sample }) => ({
        id,
        day: dueDate,
        ...withAction(action),
        text: label,
        sample: Boolean(sample),
      })),
    ]
      .sort(byDay)
      .slice(0, most),
  }
}
