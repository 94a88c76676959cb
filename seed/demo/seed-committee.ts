import type { CollectionSlug, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'

import { richTextFor } from '@/seed/rich-text'
import { meetingStatuses } from '@/src/domain/committee/meeting'
import { wordsOf } from '@/src/domain/platform/text/vocabulary'
import { noonOf } from '@/src/domain/platform/time/days'
import { parisDay } from '@/src/domain/platform/time/paris-day'

import { daysFrom } from './calendar'
import {
  sampleAccountHolder,
  sampleAddendum,
  sampleMandate,
  type SampleMeeting,
  sampleMeetings,
  sampleMembers,
  sampleMinutes,
} from './committee'
import { linkedActions } from './linked-actions'
import { sampleAccountOf } from './sample-account'

const sample = true
const steps = wordsOf(meetingStatuses)

/** Writes the committee's samples with the request of the seed. */
const writerFor = (req: PayloadRequest) => {
  let created = 0
  const create = async <Slug extends CollectionSlug>(
    collection: Slug,
    data: RequiredDataFromCollectionSlug<Slug>,
  ): Promise<string> => {
    created += 1
    const doc = await req.payload.create({ collection, data, depth: 0, overrideAccess: true, req })
    return doc.id
  }
  return { create, created: () => created }
}

/** A committee that has members or meetings needs no sample, and would lend it its quorum. */
const isEmpty = async (req: PayloadRequest) => {
  for (const collection of ['committee-members', 'meetings'] as const) {
    const { docs } = await req.payload.find({
      collection,
      depth: 0,
      limit: 1,
      pagination: false, // MongoDB counts no whole collection within a transaction
      trash: true,
      overrideAccess: true, // a seed acts for nobody
      req,
    })
    if (docs.length > 0) return false
  }
  return true
}

const lineOf = (sheet: NonNullable<SampleMeeting['sheet']>, member: number) => {
  const status = sheet.excused.includes(member)
    ? ('excused' as const)
    : sheet.absent.includes(member)
      ? ('absent' as const)
      : member in sheet.proxies
        ? ('represented' as const)
        : ('present' as const)
  return { status, holder: sheet.proxies[member] }
}

type Tools = {
  create: ReturnType<typeof writerFor>['create']
  members: readonly string[]
  owners: ReadonlyMap<string, string | undefined>
  paper: string | undefined
  actionsOf: (slugs: readonly string[]) => string[]
}

/** A meeting with its agenda, its sheet and its decisions, while all of it may still be written. */
const createMeeting = async (
  { number, title, date, items, sheet, decisions }: SampleMeeting,
  { create, members, owners, paper, actionsOf }: Tools,
) => {
  const meeting = await create('meetings', {
    number,
    title,
    date,
    status: 'planned',
    mode: 'on-site',
    place: 'Salle d’exemple',
    conveningDeadline: noonOf(daysFrom(parisDay(new Date(date)), -15)),
    papersDeadline: noonOf(daysFrom(parisDay(new Date(date)), -7)),
    quorum: { rule: 'half', proxiesPerHolder: 1 },
    sample,
    _status: 'published',
  })
  const itemIds = new Map<string, string>()
  for (const [index, { actions, hasPaper, ...item }] of items.entries()) {
    const documents = hasPaper && paper ? [paper] : []
    const data = {
      ...item,
      meeting,
      order: index + 1,
      actions: actionsOf(actions),
      documents,
      sample,
    }
    itemIds.set(item.title, await create('agenda-items', data))
  }
  for (const [index, member] of sheet ? members.entries() : []) {
    const { status, holder } = sheet ? lineOf(sheet, index + 1) : {}
    if (!status) continue
    const representedBy = holder === undefined ? undefined : members[holder - 1]
    await create('attendances', { meeting, member, status, representedBy, sample })
  }
  const decisionIds: string[] = []
  for (const { item, actions, dueDate, owner, votes, text, status } of decisions)
    decisionIds.push(
      await create('decisions', {
        meeting,
        item: itemIds.get(item),
        text,
        status,
        mode: votes ? 'vote' : 'consensus',
        votes,
        owner: owners.get(owner),
        dueDate: noonOf(dueDate),
        actions: actionsOf(actions),
        sample,
        _status: 'published',
      }),
    )
  return { meeting, decisionIds }
}

/**
 * Sample members, meetings, agenda, sheets and decisions of the committee, if it has nothing yet.
 * Meetings go along their path, which locks approved minutes. Returns how many were created.
 */
export const seedCommittee = async (
  req: PayloadRequest,
  actions: ReadonlyMap<unknown, string>,
  day: string,
  paper: string | undefined,
): Promise<number> => {
  if (!(await isEmpty(req))) return 0
  const { create, created } = writerFor(req)
  const minutes = (await richTextFor(req))(sampleMinutes)
  const owners = new Map<string, string | undefined>()
  for (const role of ['project-manager', 'committee-member'] as const)
    owners.set(role, await sampleAccountOf(role, req))
  const { startDate, endDate } = sampleMandate(day)
  const members: string[] = []
  for (const [index, member] of sampleMembers.entries())
    members.push(
      await create('committee-members', {
        ...member,
        startDate: noonOf(startDate),
        endDate: noonOf(endDate),
        user: index + 1 === sampleAccountHolder ? owners.get('committee-member') : undefined,
        sample,
      }),
    )

  const actionsOf = (slugs: readonly string[]) => linkedActions(slugs, actions)
  for (const planned of sampleMeetings(day)) {
    const { meeting, decisionIds } = await createMeeting(planned, {
      create,
      members,
      owners,
      paper,
      actionsOf,
    })
    for (const status of steps.slice(1, steps.indexOf(planned.status) + 1))
      await req.payload.update({
        collection: 'meetings',
        id: meeting,
        data: { status, ...(status === 'minutes-drafted' && { minutes }) },
        depth: 0,
        overrideAccess: true, // a seed acts for nobody
        req,
      })
    const [decision] = decisionIds
    if (planned.number === 1)
      await create('addenda', { meeting, decision, text: sampleAddendum(day), sample })
  }
  return created()
}
