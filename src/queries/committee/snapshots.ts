import type { PayloadRequest, Where } from 'payload'

import { followers } from '@/access/money'
import { staff } from '@/access/rules'
import { open, type SealProblem } from '@/src/domain/committee/snapshot/seal'
import type { Shown } from '@/src/domain/committee/snapshot/shape-1'

/** What the committee was shown at a meeting, or why it is not shown again. */
export type Snapshot = {
  meeting: string
  title: string
  takenAt: string
  sha256: string
} & ({ shown: Shown; problem?: undefined } | { shown?: undefined; problem: SealProblem })

/** As far as the asker may read it: the money is for those who follow it. */
export const forReader = (shown: Shown, req: PayloadRequest): Shown =>
  followers({ req }) ? shown : { ...shown, money: null }

/** What was kept, the last first, each once its hash is checked. One query, for those of the house. */
const readSnapshots = async (
  where: Where,
  limit: number,
  req: PayloadRequest,
): Promise<Snapshot[]> => {
  if (!staff({ req })) return []
  const { docs } = await req.payload.find({
    collection: 'meeting-snapshots',
    where,
    sort: '-takenAt',
    limit,
    pagination: false,
    depth: 0,
    overrideAccess: true, // what of it they may read is decided below
    req,
  })
  return docs.map(({ meeting, title, takenAt, sha256, shape, content }) => {
    const opened = open(meeting, { shape, content, sha256 })
    const kept = { meeting, title, takenAt, sha256 }
    return 'shown' in opened
      ? { ...kept, shown: forReader(opened.shown, req) }
      : { ...kept, problem: opened.problem }
  })
}

/** Four years of a committee that meets six times a year. */
const mostMeetings = 24

/** What was kept of the last meetings, the last first. */
export const readLastSnapshots = (req: PayloadRequest): Promise<Snapshot[]> =>
  readSnapshots({}, mostMeetings, req)

/** What was kept of a meeting, if anything was. */
export const readSnapshot = async (
  meeting: string,
  req: PayloadRequest,
): Promise<Snapshot | undefined> =>
  (await readSnapshots({ meeting: { equals: meeting } }, 1, req))[0]
