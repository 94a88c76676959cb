import { NotFound, type PayloadRequest } from 'payload'

import { inTransaction } from '@/src/database/in-transaction'
import { dayInWords } from '@/src/domain/platform/time/days'
import { conflict } from '@/src/payload/errors/refuse'

import { takeOver, type Taken } from './apply-suggestion'

const collection = 'place-suggestions'

const words = {
  accepted: { fr: 'acceptée', en: 'accepted' },
  refused: { fr: 'refusée', en: 'refused' },
}

/** Of two moderators at once the second is told what the first has decided. */
const refuseDecided = async (id: string, req: PayloadRequest): Promise<void> => {
  const suggestion = await req.payload.findByID({
    collection,
    id,
    depth: 1,
    disableErrors: true,
    populate: { users: { name: true } },
    select: { status: true, moderator: true, moderatedAt: true },
    overrideAccess: false,
    req,
  })
  if (!suggestion) throw new NotFound(req.t)
  const { status, moderator, moderatedAt } = suggestion
  if (status === 'pending') return
  const day = moderatedAt ? dayInWords(moderatedAt) : undefined
  const name = moderator && typeof moderator === 'object' ? moderator.name : undefined
  const by = { fr: name ? ` par ${name}` : '', en: name ? ` by ${name}` : '' }
  throw conflict(
    {
      fr: `Cette proposition a déjà été ${words[status].fr}${by.fr}${day ? `, le ${day.fr}` : ''}\u00A0: rien n’a été changé de nouveau.`,
      en: `This suggestion was already ${words[status].en}${by.en}${day ? `, on ${day.en}` : ''}: nothing was changed again.`,
    },
    req,
  )
}

type Decision =
  { status: 'accepted'; fields: readonly Taken[] } | { status: 'refused'; reason: string }

/**
 * Accepts a suggestion, which applies the fields that are taken over, or refuses it with a reason: as
 * whoever asks, once.
 */
export const decideSuggestion = (
  id: string,
  decision: Decision,
  req: PayloadRequest,
): Promise<void> =>
  inTransaction(req, async (own) => {
    await refuseDecided(id, own)
    if (decision.status === 'accepted') takeOver(decision.fields, own)
    await own.payload.update({
      collection,
      id,
      data:
        decision.status === 'accepted'
          ? { status: 'accepted' }
          : { status: 'refused', reason: decision.reason },
      depth: 0,
      overrideAccess: false,
      req: own,
    })
  })
