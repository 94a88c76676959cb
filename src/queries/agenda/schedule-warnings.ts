import type { PayloadRequest } from 'payload'

import { type Warning, warningsOf } from '@/src/domain/agenda/warnings'

import { readSchedule } from './schedule'

/**
 * What is worth a look in the programme of an event, for someone of the house; `undefined` when there is
 * no such event. A constant number of queries.
 */
export const readWarnings = async (
  id: string,
  req: PayloadRequest,
): Promise<Warning[] | undefined> => {
  const event = await req.payload.findByID({
    collection: 'events',
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    req,
    select: { startDate: true, endDate: true, timeZone: true, dayStart: true },
  })
  return event ? warningsOf({ event, ...(await readSchedule(id, req)) }) : undefined
}
