import type { PayloadRequest, Where } from 'payload'

import { followers } from '@/access/money'
import { managers } from '@/access/rules'
import { isDocumentId } from '@/src/database/document-id'
import { daysOverdue, decisionStatusOn, openStatuses } from '@/src/domain/committee/decision'
import { groupBy } from '@/src/domain/platform/data/group-by'
import { idOf } from '@/src/domain/platform/document/related'
import { dayOf } from '@/src/domain/platform/time/days'
import { parisDay } from '@/src/domain/platform/time/paris-day'
import type { ActionStatus } from '@/src/domain/strategy/action-status'
import type { IndicatorFact } from '@/src/domain/strategy/facts'
import { freshnessOf } from '@/src/domain/strategy/freshness'
import { staffTotalOf } from '@/src/domain/strategy/money/aggregate'
import { sumOf } from '@/src/domain/strategy/money/amount'
import { owedStates } from '@/src/domain/strategy/money/claim'
import { daysPastEnd, needKinds, needsOf } from '@/src/domain/strategy/needs'
import { happenedBy, isClosedOn, statusOn } from '@/src/domain/strategy/on-a-day'
import { rateOn, currentOn } from '@/src/domain/strategy/rate'
import { type Days, standingOf, talliesOf } from '@/src/domain/strategy/standing'
import { weatherOn } from '@/src/domain/strategy/suggested-weather'
import { summaryOf } from '@/src/domain/strategy/summary'
import { readNextMeeting } from '@/src/queries/committee/next-meeting'
import { readStored } from '@/src/queries/platform/stored'

import { type PlacedAction, readFacts } from './strategy-facts'

/** What the dashboard is narrowed to, by ids; a department by its name. */
export type DashboardFilters = {
  axis?: string
  orientation?: string
  workstream?: string
  commune?: string
  department?: string
  status?: ActionStatus
}

export type DashboardQuestion = {
  filters: DashboardFilters
  /** The day that is looked at, and the one it is: ISO days. */
  day: string
  today: string
  /** The id of the meeting that it is compared with; else the last one held by the day. */
  since?: string
}

const all = { depth: 0, pagination: false } as const

/** What can be filtered by, what the parts are called, and which actions are samples. Five queries. */
const readParts = async (req: PayloadRequest) => {
  const asked = { where: {}, sort: 'number', overrideAccess: false, req } as const
  const [axes, orientations, workstreams, communes, actions] = await Promise.all([
    readStored({ collection: 'axes', select: { number: true, title: true }, ...asked }),
    readStored({
      collection: 'orientations',
      select: { number: true, title: true, axis: true },
      ...asked,
    }),
    readStored({ collection: 'workstreams', select: { number: true, title: true }, ...asked }),
    readStored({ collection: 'communes', select: { name: true }, ...asked, sort: 'name' }),
    readStored({
      collection: 'actions',
      select: { leadDepartment: true, sampleFollowUp: true },
      ...asked,
      sort: 'rank',
    }),
  ])
  return {
    axes,
    orientations: orientations.map((one) => ({ ...one, axis: idOf(one.axis) })),
    workstreams,
    communes,
    departments: [...new Set(actions.flatMap((one) => one.leadDepartment ?? []))].toSorted(
      (one, other) => one.localeCompare(other, 'fr'),
    ),
    samples: new Set(actions.filter((one) => one.sampleFollowUp).map(({ id }) => id)),
  }
}

type Parts = Awaited<ReturnType<typeof readParts>>

const isHeld = ['held', 'minutes-drafted', 'minutes-approved'] as const

/** The meetings that were held by a day, the last one first. One query. */
const readHeld = async (day: string, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'meetings',
    where: { status: { in: [...isHeld] } },
    select: { title: true, date: true },
    sort: '-date',
    ...all,
    joins: false,
    overrideAccess: false,
    req,
  })
  return docs
    .map(({ id, title, date }) => ({ id, title, day: parisDay(new Date(date)) }))
    .filter((meeting) => meeting.day <= day)
}

const isNarrowed = ({ workstream, commune, department, status }: DashboardFilters) =>
  [workstream, commune, department, status].some((one) => one !== undefined)

/** The actions that are asked about, as a question to the database; `undefined` when all are. */
const whereOf = (
  { axis, orientation, workstream, commune, department }: DashboardFilters,
  { orientations }: Parts,
): Where | undefined => {
  const ofAxis = orientations.filter((one) => one.axis === axis).map(({ id }) => id)
  const named = (id: string | undefined) => (id !== undefined && isDocumentId(id) ? [id] : [])
  const conditions: Where[] = [
    ...(axis === undefined ? [] : [{ orientation: { in: ofAxis } }]),
    ...(orientation === undefined ? [] : [{ orientation: { in: named(orientation) } }]),
    ...(workstream === undefined ? [] : [{ workstream: { in: named(workstream) } }]),
    ...(commune === undefined ? [] : [{ communes: { in: named(commune) } }]),
    ...(department === undefined ? [] : [{ leadDepartment: { equals: department } }]),
  ]
  return conditions.length > 0 ? { and: conditions } : undefined
}

/** What is said of the actions beside the facts: of those that ask, and of those that are blocked. */
const readSaid = async (req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'actions',
    where: {
      or: [{ status: { equals: 'blocked' } }, { 'askOfCommittee.since': { exists: true } }],
    },
    select: { askOfCommittee: true, blocked: true },
    populate: { meetings: { title: true } },
    ...all,
    depth: 1,
    joins: false,
    overrideAccess: false,
    req,
  })
  return new Map(docs.map((one) => [one.id, one]))
}

type Said = Awaited<ReturnType<typeof readSaid>>

const questionOf = (id: string, said: Said, day: string) => {
  const { text, since, meeting } = said.get(id)?.askOfCommittee ?? {}
  return text && happenedBy(since, day)
    ? {
        text,
        since: since ? dayOf(since) : null,
        meeting: meeting && typeof meeting === 'object' ? meeting.title : null,
      }
    : null
}

const needsAmong = (actions: readonly PlacedAction[], said: Said, { day, today }: Days) =>
  actions
    .flatMap((action) => {
      const asked = questionOf(action.id, said, day)
      const kinds = needsOf(action, asked !== null, day, today)
      if (kinds.length === 0) return []
      const { reason, remedy, helper } = said.get(action.id)?.blocked ?? {}
      return {
        id: action.id,
        code: action.code,
        title: action.title,
        kinds,
        status: statusOn(action, day, today),
        weather: weatherOn(action, day, today),
        daysLate: daysPastEnd(action, day, today),
        asked,
        blocked: kinds.includes('blocked')
          ? { reason: reason ?? null, remedy: remedy ?? null, helper: helper ?? null }
          : null,
      }
    })
    .sort(
      (one, other) =>
        needKinds.findIndex((kind) => one.kinds.includes(kind)) -
          needKinds.findIndex((kind) => other.kinds.includes(kind)) ||
        other.daysLate - one.daysLate,
    )

/** The decisions that were open on a day, taken by then. Two queries. */
const readDecisions = async (
  actions: readonly string[] | undefined,
  { day }: Days,
  req: PayloadRequest,
) => {
  const { docs } = await req.payload.find({
    collection: 'decisions',
    where: {
      and: [
        { _status: { equals: 'published' } },
        ...(actions ? [{ actions: { in: [...actions] } }] : []),
      ],
    },
    select: {
      number: true,
      text: true,
      status: true,
      history: true,
      dueDate: true,
      owner: true,
      meeting: true,
      sample: true,
    },
    populate: { users: { name: true }, meetings: { date: true } },
    sort: 'dueDate',
    ...all,
    depth: 1,
    joins: false,
    overrideAccess: false,
    req,
  })
  return docs.flatMap(({ history, owner, meeting, ...decision }) => {
    const taken = meeting && typeof meeting === 'object' ? parisDay(new Date(meeting.date)) : null
    const status = decisionStatusOn({ status: decision.status, history }, day)
    if ((taken !== null && taken > day) || !openStatuses.includes(status)) return []
    return {
      id: decision.id,
      number: decision.number ?? '',
      text: decision.text,
      status,
      dueDate: decision.dueDate ? dayOf(decision.dueDate) : null,
      daysOverdue: daysOverdue({ status, dueDate: decision.dueDate }, day),
      owner: owner && typeof owner === 'object' ? owner.name : null,
      isMine: idOf(owner) === req.user?.id,
    }
  })
}

/**
 * What was spent by a day on each volet, and what of it is certified, for those who follow the money.
 * What people's time costs is in it for those alone who may read it line by line: the others get its
 * sum over everything, since two sums that differ by one line would tell that line. Two queries.
 */
const readMoney = async (
  actions: readonly string[] | undefined,
  { workstreams }: Parts,
  { day }: Days,
  req: PayloadRequest,
) => {
  if (!followers({ req })) return null
  const house = { overrideAccess: true, req } as const // sums alone leave this function
  const [expenses, claims] = await Promise.all([
    readStored({
      collection: 'expenses',
      where: actions ? { action: { in: [...actions] } } : {},
      select: {
        workstream: true,
        kind: true,
        presentedCents: true,
        paymentDate: true,
        claim: true,
      },
      ...house,
    }),
    readStored({
      collection: 'payment-claims',
      where: { state: { in: [...owedStates] } },
      select: { state: true },
      ...house,
    }),
  ])
  const mayReadLines = managers({ req })
  const owed = new Set(claims.map(({ id }) => id))
  const staff = expenses.filter(({ kind }) => kind === 'staff')
  const told = expenses.filter(
    ({ kind, paymentDate }) =>
      (mayReadLines || kind !== 'staff') && (!paymentDate || happenedBy(paymentDate, day)),
  )
  const ofWorkstream = groupBy(told, ({ workstream }) => [idOf(workstream) ?? ''])
  const amount = (some: typeof told) => sumOf(some.map((one) => one.presentedCents))
  const none = { id: '', number: null, title: null }
  return {
    hasStaff: mayReadLines,
    staffCents: mayReadLines || actions ? null : staffTotalOf(staff),
    workstreams: [...workstreams, none].flatMap(({ id, number, title }) => {
      const own = ofWorkstream.get(id) ?? []
      if (own.length === 0 && id === none.id) return []
      return {
        id,
        number,
        title,
        plannedCents: null, // no public source splits the plan by volet
        presentedCents: amount(own),
        paidCents: amount(own.filter(({ paymentDate }) => paymentDate)),
        certifiedCents: amount(own.filter(({ claim }) => owed.has(idOf(claim) ?? ''))),
      }
    }),
  }
}

/** The experiments, of some actions or all. One query. */
const readExperiments = async (actions: readonly string[] | undefined, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'experiments',
    where: actions ? { action: { in: [...actions] } } : {},
    select: {
      title: true,
      startDate: true,
      endDate: true,
      communes: true,
      criteria: true,
      decision: true,
      decisionReasons: true,
      sample: true,
    },
    populate: { communes: { name: true } },
    sort: 'startDate',
    ...all,
    depth: 1,
    overrideAccess: false,
    req,
  })
  return docs.map(({ id, title, startDate, endDate, communes, criteria, decision, ...one }) => {
    const scores = (criteria ?? []).flatMap(({ score }) => (score == null ? [] : [score]))
    return {
      id,
      title,
      startDate: startDate ? dayOf(startDate) : null,
      endDate: endDate ? dayOf(endDate) : null,
      communes: (communes ?? []).flatMap((place) =>
        typeof place === 'object' ? [place.name] : [],
      ),
      score: scores.length > 0 ? sumOf(scores) / scores.length : null,
      scored: scores.length,
      decision: decision ?? null,
      reasons: one.decisionReasons ?? null,
    }
  })
}

const measured = (indicator: IndicatorFact, about: string, day: string) => {
  const current = currentOn(indicator, day)
  return {
    id: indicator.id,
    title: indicator.title,
    about,
    unit: indicator.unit ?? null,
    initial: indicator.initialValue ?? null,
    current: current ? { value: current.value, day: dayOf(current.date) } : null,
    target: indicator.targetValue ?? null,
    targetDay: indicator.targetDate ? dayOf(indicator.targetDate) : null,
    rate: rateOn(indicator, day).value,
    values: indicator.values
      .map(({ date, value }) => ({ day: dayOf(date), value }))
      .toSorted((one, other) => one.day.localeCompare(other.day)),
  }
}

const mostNews = 5

const newsOf = (actions: readonly PlacedAction[], { day, today }: Days) => {
  const dated = actions
    .filter((action) => !isClosedOn(action, day, today))
    .map((action) => {
      const { id, code, title, reports } = action
      const { date, days } = freshnessOf({ milestones: [], indicators: [], reports }, day)
      return { id, code, title, day: date, days }
    })
  const told = dated.filter(({ days }) => days !== null)
  const byAge = told.toSorted((one, other) => (one.days ?? 0) - (other.days ?? 0))
  return {
    freshest: byAge.slice(0, mostNews),
    stalest: byAge.slice(mostNews).toReversed().slice(0, mostNews),
    untold: dated.length - told.length,
  }
}

/**
 * Where the strategy stands on a day, all of it or a part, as far as the asker may read it: what the
 * committee looks at. A constant number of queries, whatever the number of actions.
 */
export const readDashboard = async (
  { filters, day, today, since }: DashboardQuestion,
  req: PayloadRequest,
) => {
  const [parts, held, next, said] = await Promise.all([
    readParts(req),
    readHeld(day, req),
    readNextMeeting(today, req),
    readSaid(req),
  ])
  const compared = since === undefined ? undefined : held.find(({ id }) => id === since)
  const before = compared ?? held.find((meeting) => meeting.day < day)
  const days: Days = { day, since: before?.day, today }
  const where = whereOf(filters, parts)
  const shown = parts.orientations.filter(
    ({ id, axis }) => id === (filters.orientation ?? id) && axis === (filters.axis ?? axis),
  )
  // What an orientation measures of itself is of all its actions, not of some.
  const measuring = isNarrowed(filters) ? [] : shown.map(({ id }) => id)
  const facts = await readFacts(where ? { where, orientations: measuring } : {}, { day }, req)
  const actions = facts.actions.filter(
    (action) => filters.status === undefined || statusOn(action, day, today) === filters.status,
  )
  const some = where || filters.status ? actions.map(({ id }) => id) : undefined
  const [decisions, money, experiments] = await Promise.all([
    readDecisions(some, days, req),
    readMoney(some, parts, days, req),
    readExperiments(some, req),
  ])
  const actionsOf = groupBy(actions, ({ orientation }) => [orientation])
  const orientations = shown
    .map((orientation) => ({
      ...orientation,
      actions: actionsOf.get(orientation.id) ?? [],
      indicators: isNarrowed(filters) ? [] : (facts.indicatorsOf.get(orientation.id) ?? []),
    }))
    .filter((one) => some === undefined || one.actions.length > 0)
  const needs = needsAmong(actions, said, days)
  const { samples, ...named } = parts
  return {
    day,
    meeting: before ?? null,
    meetings: held,
    next: next ?? null,
    parts: named,
    samples: actions.map(({ id }) => ({ sampleFollowUp: samples.has(id) })),
    summary: summaryOf(
      actions.map((action) => ({ ...action, status: statusOn(action, day, today) })),
      day,
    ),
    needs,
    orientations: orientations.map((orientation) => standingOf(orientation, days)),
    ...talliesOf(actions, days),
    decisions,
    money,
    experiments,
    indicators: [
      ...orientations.flatMap(({ number, indicators }) =>
        indicators.map((one) => measured(one, String(number), day)),
      ),
      ...actions.flatMap(({ code, indicators }) =>
        indicators.map((one) => measured(one, code, day)),
      ),
    ],
    news: newsOf(actions, days),
  }
}

export type Dashboard = Awaited<ReturnType<typeof readDashboard>>
