import type { CollectionSlug, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'

import { richTextFor } from '@/seed/rich-text'
import { meetingStatuses } from '@/src/domain/committee/meeting'
import { wordsOf } from '@/src/domain/platform/text/vocabulary'

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

const sample = true
const noon = (day: string) => `${day}T12:00:00.000Z`

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

const accountOf = async (role: string, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ role: { equals: role } }, { sample: { equals: true } }] },
    depth: 0,
    limit: 1,
    overrideAccess: true, // a seed acts for nobody
    req,
  })
  return docs[0]?.id
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
  owner: string | undefined
  actionsOf: (slugs: readonly string[]) => string[]
}

/** A meeting with its agenda, its sheet and its decisions, while all of it may still be written. */
const createMeeting = async (
  { number, title, date, items, sheet, decisions }: SampleMeeting,
  { create, members, owner, actionsOf }: Tools,
) => {
  const meeting = await create('meetings', {
    number,
    title,
    date,
    status: 'planned',
    mode: 'on-site',
    place: 'Salle d’exemple',
    quorum: { rule: 'half', proxiesPerHolder: 1 },
    sample,
    _status: 'published',
  })
  const itemIds = new Map<string, string>()
  for (const [index, { actions, ...item }] of items.entries()) {
    const data = { ...item, meeting, order: index + 1, actions: actionsOf(actions), sample }
    itemIds.set(item.title, await create('agenda-items', data))
  }
  for (const [index, member] of sheet ? members.entries() : []) {
    const { status, holder } = sheet ? lineOf(sheet, index + 1) : {}
    if (!status) continue
    const representedBy = holder === undefined ? undefined : members[holder - 1]
    await create('attendances', { meeting, member, status, representedBy, sample })
  }
  const decisionIds: string[] = []
  for (const { item, actions, dueDate, votes, text, status } of decisions)
    decisionIds.push(
      await create('decisions', {
        meeting,
        item: itemIds.get(item),
        text,
        status,
        mode: votes ? 'vote' : 'consensus',
        votes,
        owner,
        dueDate: noon(dueDate),
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
): Promise<number> => {
  if (!(await isEmpty(req))) return 0
  const { create, created } = writerFor(req)
  const minutes = (await richTextFor(req))(sampleMinutes)
  const account = await accountOf('committee-member', req)
  const members: string[] = []
  for (const [index, member] of sampleMembers.entries())
    members.push(
      await create('committee-members', {
        ...member,
        startDate: noon(sampleMandate.startDate),
        endDate: noon(sampleMandate.endDate),
        user: index + 1 === sampleAccountHolder ? account : undefined,
        sample,
      }),
    )

  const owner = await accountOf('project-manager', req)
  const actionsOf = (slugs: readonly string[]) => linkedActions(slugs, actions)
  for (const planned of sampleMeetings) {
    const { meeting, decisionIds } = await createMeeting(planned, {
      create,
      members,
      owner,
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
      await create('addenda', { meeting, decision, text: sampleAddendum, sample })
  }
  return created()
}
