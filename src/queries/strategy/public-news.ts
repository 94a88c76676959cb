import type { PayloadRequest } from 'payload'

import { groupBy } from '@/src/domain/platform/data/group-by'
import { named } from '@/src/domain/platform/document/named'
import { idOf } from '@/src/domain/platform/document/related'
import { dayOf } from '@/src/domain/platform/time/days'
import type { News } from '@/src/domain/strategy/news'
import type { Action } from '@/src/payload-types'

const endOf = (day: string) => `${day}T23:59:59.999Z`

const anAction = { code: true, title: true, slug: true } as const

type Named = Pick<Action, 'code' | 'title' | 'slug'>

const ofAction = ({ code, title, slug }: Named) => ({
  about: named(code, title),
  path: `/strategie/actions/${slug}`,
})

/** What leads to an action that is not published tells of it nothing. */
const withAction = (action: string | Named) =>
  typeof action === 'object' ? ofAction(action) : { about: '' }

const latestFirst = (one: News, other: News) => other.day.localeCompare(one.day)
const soonestFirst = (one: News, other: News) => one.day.localeCompare(other.day)

const readMilestonesDone = async (day: string, most: number, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'milestones',
    where: { doneDate: { less_than_equal: endOf(day) } },
    select: { label: true, action: true, doneDate: true, sample: true },
    populate: { actions: anAction },
    sort: '-doneDate',
    limit: most,
    depth: 1,
    overrideAccess: false,
    req,
  })
  return docs.map(({ id, label, action, doneDate, sample }): News => ({
    kind: 'milestone',
    id: `milestone-${id}`,
    day: dayOf(doneDate ?? day),
    ...withAction(action),
    label,
    sample: Boolean(sample),
  }))
}

const readActionsDone = async (day: string, most: number, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'actions',
    where: {
      and: [{ status: { equals: 'done' } }, { statusSince: { less_than_equal: endOf(day) } }],
    },
    select: { ...anAction, statusSince: true, sampleFollowUp: true },
    sort: '-statusSince',
    limit: most,
    depth: 0,
    joins: false,
    overrideAccess: false,
    req,
  })
  return docs.map(({ id, statusSince, sampleFollowUp, ...action }): News => ({
    kind: 'done',
    id: `done-${id}`,
    day: dayOf(statusSince ?? day),
    ...ofAction(action),
    sample: Boolean(sampleFollowUp),
  }))
}

/** The meetings that took decisions which anyone may read, and how many. */
const readDecisionsTaken = async (day: string, most: number, req: PayloadRequest) => {
  const meetings = await req.payload.find({
    collection: 'meetings',
    where: { date: { less_than_equal: endOf(day) } },
    select: { title: true, date: true, sample: true },
    sort: '-date',
    limit: most,
    depth: 0,
    joins: false,
    overrideAccess: false,
    req,
  })
  const decisions = await req.payload.find({
    collection: 'decisions',
    where: { meeting: { in: meetings.docs.map(({ id }) => id) } },
    select: { meeting: true },
    depth: 0,
    joins: false,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const taken = groupBy(decisions.docs, ({ meeting }) => [idOf(meeting)])
  return meetings.docs.flatMap(({ id, title, date, sample }): News[] => {
    const count = taken.get(id)?.length ?? 0
    const told = { id: `decisions-${id}`, day: dayOf(date), about: title, path: '/comite' }
    return count === 0 ? [] : [{ kind: 'decisions', ...told, count, sample: Boolean(sample) }]
  })
}

const readVerdicts = async (day: string, most: number, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'experiments',
    where: {
      and: [{ evaluationDate: { less_than_equal: endOf(day) } }, { decision: { exists: true } }],
    },
    select: { title: true, evaluationDate: true, decision: true, sample: true },
    sort: '-evaluationDate',
    limit: most,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs.flatMap(({ id, title, evaluationDate, decision, sample }): News[] => {
    const told = { id: `verdict-${id}`, about: title, path: '/experimentations' }
    return evaluationDate && decision
      ? [
          {
            kind: 'verdict',
            ...told,
            day: dayOf(evaluationDate),
            verdict: decision,
            sample: Boolean(sample),
          },
        ]
      : []
  })
}

/**
 * What happened lately, of what anyone may read, on a day (ISO date), the latest first: milestones
 * reached, actions carried out, decisions taken, experiments decided on. Five queries.
 */
export const readMoved = async (
  day: string,
  most: number,
  req: PayloadRequest,
): Promise<News[]> => {
  const told = await Promise.all(
    [readMilestonesDone, readActionsDone, readDecisionsTaken, readVerdicts].map((read) =>
      read(day, most, req),
    ),
  )
  return told.flat().sort(latestFirst).slice(0, most)
}

const readMilestonesDue = async (day: string, most: number, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'milestones',
    where: { and: [{ dueDate: { greater_than: endOf(day) } }, { doneDate: { exists: false } }] },
    select: { label: true, action: true, dueDate: true, sample: true },
    populate: { actions: anAction },
    sort: 'dueDate',
    limit: most,
    depth: 1,
    overrideAccess: false,
    req,
  })
  return docs.map(({ id, label, action, dueDate, sample }): News => ({
    kind: 'milestone',
    id: `milestone-${id}`,
    day: dayOf(dueDate),
    ...withAction(action),
    label,
    sample: Boolean(sample),
  }))
}

const readMeetingsToCome = async (day: string, most: number, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'meetings',
    where: { date: { greater_than: endOf(day) } },
    select: { title: true, date: true, sample: true },
    sort: 'date',
    limit: most,
    depth: 0,
    joins: false,
    overrideAccess: false,
    req,
  })
  return docs.map(({ id, title, date, sample }): News => ({
    kind: 'announced',
    id: `meeting-${id}`,
    day: dayOf(date),
    about: title,
    path: '/comite',
    sample: Boolean(sample),
  }))
}

const readEventsToCome = async (day: string, most: number, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'events',
    where: { startDate: { greater_than: endOf(day) } },
    select: { title: true, startDate: true, sample: true },
    sort: 'startDate',
    limit: most,
    depth: 0,
    joins: false,
    overrideAccess: false,
    req,
  })
  return docs.map(({ id, title, startDate, sample }): News => ({
    kind: 'announced',
    id: `event-${id}`,
    day: dayOf(startDate),
    about: title,
    sample: Boolean(sample),
  }))
}

/** Of the meetings and of the editions, at most so many: the milestones have the rest of the card. */
const mostAnnounced = 2

/** What comes, of what anyone may read, after a day (ISO date), the soonest first. Three queries. */
export const readComing = async (
  day: string,
  most: number,
  req: PayloadRequest,
): Promise<News[]> => {
  const told = await Promise.all([
    readMeetingsToCome(day, mostAnnounced, req),
    readEventsToCome(day, mostAnnounced, req),
    readMilestonesDue(day, most, req),
  ])
  return told.flat().sort(soonestFirst).slice(0, most)
}
