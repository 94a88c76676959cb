import type { Endpoint } from 'payload'
import { z } from 'zod'

import { managers } from '@/access/rules'
import { decideSuggestion } from '@/src/commands/places/decide-suggestion'
import { proposal } from '@/src/domain/places/proposal'
import { wordsOf } from '@/src/domain/platform/text/vocabulary'
import { longest } from '@/src/domain/platform/text/sizes'
import { documentId, handleBody } from '@/src/endpoints/handle'
import { readAsked } from '@/src/endpoints/read-asked'

const body = z.discriminatedUnion('decision', [
  z.object({
    decision: z.literal('accept'),
    fields: z.array(z.enum([...wordsOf(proposal.shape), 'photo'])),
  }),
  z.object({ decision: z.literal('refuse'), reason: z.string().max(longest.textarea) }),
])

const params = z.object({ id: documentId })

/**
 * POST /api/place-suggestions/:id/decision — accepts a suggestion, of which the named fields are written
 * in its place, or refuses it with a reason that is mailed to who suggested it.
 */
export const suggestionDecision: Omit<Endpoint, 'root'> = {
  path: '/:id/decision',
  method: 'post',
  handler: handleBody(managers, body, async (asked, req) => {
    const { id } = readAsked(params, req.routeParams, req)
    await decideSuggestion(
      id,
      asked.decision === 'accept'
        ? { status: 'accepted', fields: asked.fields }
        : { status: 'refused', reason: asked.reason },
      req,
    )
    return Response.json({ saved: true })
  }),
}
