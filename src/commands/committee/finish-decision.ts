import type { PayloadRequest } from 'payload'

import type { Decision } from '@/src/payload-types'

/** Notes a decision as carried out; one that waits for its publication keeps waiting. */
export const finishDecision = async (
  { id, _status }: Pick<Decision, 'id' | '_status'>,
  req: PayloadRequest,
): Promise<void> => {
  await req.payload.update({
    collection: 'decisions',
    id,
    data: { status: 'done' },
    depth: 0,
    draft: _status === 'draft',
    locale: 'fr', // whatever its author reads: nothing may be without it
    overrideAccess: false,
    req,
  })
}
