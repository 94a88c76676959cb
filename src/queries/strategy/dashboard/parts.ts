import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/platform/document/related'
import { readStored } from '@/src/queries/platform/stored'

/** What can be filtered by, what the parts are called, and which actions are samples. Five queries. */
export const readParts = async (req: PayloadRequest) => {
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

export type Parts = Awaited<ReturnType<typeof readParts>>
