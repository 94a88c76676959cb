import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/platform/document/related'
import type { TrainingModule, TrainingPath } from '@/src/payload-types'

/**
 * The modules of a path in its order, each as often as it is in it, as far as the reader may read
 * them. One query.
 */
export const readModulesOf = async (
  { modules }: Pick<Partial<TrainingPath>, 'modules'>,
  req: PayloadRequest,
): Promise<TrainingModule[]> => {
  const ids = (modules ?? []).map((one) => idOf(one))
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'training-modules',
    where: { id: { in: ids } },
    depth: 0,
    draft: true,
    joins: false,
    overrideAccess: false,
    pagination: false,
    req,
  })
  const found = new Map(docs.map((one) => [one.id, one]))
  return ids.flatMap((id) => found.get(id) ?? [])
}
