import { createLocalReq, type Payload } from 'payload'

import { accountQueue } from '@/src/jobs/account-tasks'

/** Does what was asked for addresses by people who are not signed in: elsewhere the clock does. */
export const doAccountJobs = async (payload: Payload) => {
  const req = await createLocalReq({}, payload)
  await payload.jobs.run({ queue: accountQueue, limit: 1_000, overrideAccess: true, req })
}
