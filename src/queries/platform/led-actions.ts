import type { PayloadRequest } from 'payload'

import type { MailLanguage } from '@/src/domain/platform/mail/preferences'
import { idOf } from '@/src/domain/platform/document/related'
import { type PlacedAction, readFacts } from '@/src/queries/strategy/strategy-facts'

import { inLanguage } from './in-language'

export type LedAction = PlacedAction & { leads: readonly string[] }

/**
 * What is published of the published actions by a day, with who leads them, in a language: six
 * queries, whatever their number and that of the leads.
 */
export const readLedActions = async (
  day: string,
  language: MailLanguage,
  asker: PayloadRequest,
): Promise<LedAction[]> => {
  const req = inLanguage(asker, language)
  const { docs } = await req.payload.find({
    collection: 'actions',
    where: { _status: { equals: 'published' } },
    select: { leadUsers: true },
    depth: 0,
    joins: false,
    pagination: false,
    overrideAccess: true, // mails are written for nobody, from what is published
    req,
  })
  const leadsOf = new Map(
    docs.map(({ id, leadUsers }) => [id, (leadUsers ?? []).map((one) => idOf(one))]),
  )
  const { actions } = await readFacts({}, { day, reader: 'rule' }, req)
  return actions.flatMap((action) => {
    const leads = leadsOf.get(action.id)
    return leads ? [{ ...action, leads }] : []
  })
}
