import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/platform/document/related'
import { readStored } from '@/src/queries/platform/stored'

/** What can be filtered by, and what the parts are called. Five queries. */
export const readParts = async (req: PayloadRequest) => {
  const asked = { where: {}, sort: 'number', overrideAccess: false, req } as const
  const [axes, orientations, workstreams, communes, departments] = await Promise.all([
    readStored({ collection: 'axes', select: { number: true, title: true }, ...asked }),
    readStored({
      collection: 'orientations',
      select: { number: true, title: true, axis: true },
      ...asked,
    }),
    readStored({ collection: 'workstreams', select: { number: true, title: true }, ...asked }),
    readStored({ collection: 'communes', select: { name: true }, ...asked, sort: 'name' }),
    req.payload.findDistinct({
      collection: 'actions',
      field: 'leadDepartment',
      overrideAccess: false,
      req,
    }),
  ])
  return {
    axes,
    orientations: orientations.map((one) => ({ ...one, axis: idOf(one.axis) })),
    workstreams,
    communes,
    departments: departments.values
      .flatMap(({ leadDepartment }) => leadDepartment ?? [])
      .toSorted((one, other) => one.localeCompare(other, 'fr')),
  }
}

export type Parts = Awaited<ReturnType<typeof readParts>>
