import type { PayloadRequest } from 'payload'

import { removingSamples } from '@/collections/hooks/removing-samples'
import { idOf } from '@/src/domain/platform/document/related'
import type { Action } from '@/src/payload-types'

import { followUpDataOf, type Sample } from './follow-up-data'

const collection = 'actions'

/** The command acts for nobody, and looks at all of it. */
const all = { overrideAccess: true, trash: true, depth: 0, pagination: false } as const

type FollowUp = Pick<
  Action,
  | 'sampleFollowUp'
  | 'status'
  | 'priority'
  | 'department'
  | 'leadDepartment'
  | 'startDate'
  | 'endDate'
  | 'blocked'
  | 'askOfCommittee'
> & { leadUsers: string[] }

/** What an action is without one. */
const nothing: FollowUp = {
  sampleFollowUp: false,
  status: 'upcoming',
  priority: 'normal',
  department: null,
  leadDepartment: null,
  startDate: null,
  endDate: null,
  blocked: { reason: null, remedy: null, helper: null },
  askOfCommittee: { text: null, since: null, meeting: null },
  leadUsers: [],
}

const readFlagged = async (draft: boolean, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection,
    where: { sampleFollowUp: { equals: true } },
    select: { leadUsers: true, _status: true },
    draft,
    joins: false,
    ...all,
    req,
  })
  return docs
}

const readSampleAccounts = async (req: PayloadRequest) => {
  const where = { sample: { equals: true } }
  const { docs } = await req.payload.find({ collection: 'users', where, select: {}, ...all, req })
  return new Set(docs.map(({ id }) => id))
}

/**
 * Gives the real actions that have a sample follow-up another one, and with it the sample accounts that
 * lead them; who was named since stays. What waits to be published keeps waiting. Returns their number.
 */
const rewriteFollowUps = async (
  followUpOf: (id: string) => FollowUp | undefined,
  req: PayloadRequest,
): Promise<number> => {
  const { payload } = req
  const samples = await readSampleAccounts(req)
  const rewritten = ({ leadUsers }: Pick<Action, 'leadUsers'>, followUp: FollowUp) => {
    const named = (leadUsers ?? []).map((lead) => idOf(lead)).filter((lead) => !samples.has(lead))
    return { ...followUp, leadUsers: [...named, ...followUp.leadUsers] }
  }
  const write = (id: string, data: FollowUp, draft: boolean) =>
    payload.update({
      collection,
      id,
      data,
      draft,
      depth: 0,
      trash: true,
      overrideAccess: true, // the command acts for nobody
      context: { ...removingSamples }, // a copy: hooks write into it
      req,
    })

  const actions = await readFlagged(false, req)
  const drafts = (await readFlagged(true, req)).filter(({ _status }) => _status === 'draft')
  const waiting = new Set(drafts.map(({ id }) => id))
  let count = 0
  for (const action of actions) {
    const { id } = action
    const followUp = followUpOf(id)
    if (!followUp) continue
    count += 1
    const data = rewritten(action, followUp)
    if (waiting.has(id))
      // Straight: a version of it would be the latest, and hide the draft.
      await payload.db.updateOne({
        collection,
        id,
        data: { ...data, statusSince: null, formerStatuses: [] },
        req,
      })
    else await write(id, data, false)
  }
  for (const draft of drafts) {
    const followUp = followUpOf(draft.id)
    if (followUp) await write(draft.id, rewritten(draft, followUp), true)
  }
  return count
}

/** Those of some actions that have a sample follow-up, in the trash or not. */
export const followedAsSample = async (
  actions: ReadonlyMap<unknown, string>,
  req: PayloadRequest,
): Promise<ReadonlyMap<unknown, string>> => {
  const flagged = new Set((await readFlagged(false, req)).map(({ id }) => id))
  return new Map([...actions].filter(([, id]) => flagged.has(id)))
}

/** Takes the sample follow-up of the real actions away. Returns their number. */
export const clearFollowUps = (req: PayloadRequest): Promise<number> =>
  rewriteFollowUps(() => nothing, req)

/**
 * Tells the sample follow-up of the real actions anew.
 *
 * @param actions their ids by their code in the seed
 */
export const renewFollowUps = (
  sample: Sample,
  actions: ReadonlyMap<unknown, string>,
  req: PayloadRequest,
): Promise<number> => {
  const followUps = new Map(
    [...followUpDataOf(sample)].flatMap(([code, followUp]) => {
      const id = actions.get(code)
      return id === undefined ? [] : [[id, followUp] as const]
    }),
  )
  return rewriteFollowUps((id) => followUps.get(id), req)
}
