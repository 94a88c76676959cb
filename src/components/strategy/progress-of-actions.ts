import { headers } from 'next/headers'
import { createLocalReq, type Payload } from 'payload'
import { cache } from 'react'

import { today } from '@/src/domain/platform/time/paris-day'
import { readActionsProgress } from '@/src/queries/strategy/progress'

/**
 * The progress today of all the actions that the reader may see, read once a page: the cells of a
 * list and its filters ask for it one by one.
 */
export const progressOfActions = cache(async (payload: Payload) => {
  const { user } = await payload.auth({ headers: await headers() })
  const req = await createLocalReq({ user: user ?? undefined }, payload)
  return readActionsProgress(undefined, today(), req)
})
