import type { PayloadRequest } from 'payload'

import { removingSamples } from '@/collections/hooks/removing-samples'
import { idOf } from '@/src/domain/platform/document/related'
import type { Action } from '@/src/payload-types'

const collection = 'actions'

/** The command acts for nobody, and looks at all of it. */
const all = { overrideAccess: true, trash: true, depth: 0, pagination: false } as const

/** What a sample follow-up is made of. */
const nothing = {
  sampleFollowUp: false,
  status: 'upcoming',
  priority: 'normal',
  leadDepartment: null,
  startDate: null,
  endDate: null,
  blocked: { reason: null, remedy: null, helper: null },
} as const

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
 * Takes the sample follow-up of the real actions away, and with it the sample accounts that lead
 * them; who was named since stays. What waits to be published keeps waiting. Returns their number.
 */
export const clearFollowUps = async (req: PayloadRequest): Promise<number> => {
  const { payload } = req
  const samples = await readSampleAccounts(req)
  const cleared = ({ leadUsers }: Pick<Action, 'leadUsers'>) => ({
    ...nothing,
    leadUsers: (leadUsers ?? []).map((lead) => idOf(lead)).filter((lead) => !samples.has(lead)),
  })
  const write = (action: Pick<Action, 'id' | 'leadUsers'>, draft: boolean) =>
    payload.update({
      collection,
      id: action.id,
      data: cleared(action),
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
  for (const action of actions)
    if (waiting.has(action.id)) {
      // Straight: a version of it would be the latest, and hide the draft.
      const data = { ...cleared(action), statusSince: null, formerStatuses: [] }
      await payload.db.updateOne({ collection, id: action.id, data, req })
    } else await write(action, false)
  for (const draft of drafts) await write(draft, true)
  return actions.length
}
