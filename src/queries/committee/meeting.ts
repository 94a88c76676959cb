import type { PayloadRequest } from 'payload'

/** The meeting as it was last saved, published or not; `undefined` when there is none. */
export const meetingFor = async (id: string | undefined, req: PayloadRequest) =>
  id === undefined
    ? undefined
    : ((await req.payload.findByID({
        collection: 'meetings',
        id,
        depth: 0,
        disableErrors: true,
        draft: true,
        overrideAccess: true, // the rules of a meeting hold whoever writes
        req,
        select: { date: true, status: true, secondConvocation: true, quorum: true },
        trash: true,
      })) ?? undefined)
