import type { Endpoint } from 'payload'
import { z } from 'zod'

import { managers } from '@/access/rules'
import { noteCall } from '@/src/commands/places/note-call'
import { longest } from '@/src/domain/platform/text/sizes'
import { documentId, handleBody } from '@/src/endpoints/handle'

const body = z.object({
  place: documentId,
  answer: z.enum(['phoned', 'unreachable']),
  note: z.string().trim().max(longest.textarea).default(''),
})

/** POST /api/places/calls — what came of a telephone call to a place that did not answer its mails. */
export const placeCall: Endpoint = {
  path: '/places/calls',
  method: 'post',
  handler: handleBody(managers, body, async (call, req) => {
    await noteCall(call, new Date().toISOString(), req)
    return Response.json({ saved: true })
  }),
}
