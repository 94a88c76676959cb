import type { PayloadRequest } from 'payload'

import type { Message } from '@/src/commands/platform/queue-message'
import { isRecord } from '@/src/domain/platform/data/record'
import { idOf } from '@/src/domain/platform/document/related'
import { isProposedField, proposal } from '@/src/domain/places/proposal'
import type { PlaceSuggestion } from '@/src/payload-types'

import { placeLink } from './mail-links'

const readPlace = async (id: string | undefined, req: PayloadRequest) =>
  id === undefined
    ? undefined
    : req.payload.findByID({
        collection: 'tiers-lieux',
        id,
        depth: 0,
        disableErrors: true,
        joins: false,
        select: { name: true, slug: true, _status: true },
        overrideAccess: true, // to tell whoever suggested it what it is called
        req,
      })

/** What tells who suggested something for a place what became of it, if they left an address. */
export const suggestionMessage = async (
  { id, kind, place: of, proposed, applied, status, reason, contact, language }: PlaceSuggestion,
  req: PayloadRequest,
): Promise<Message | undefined> => {
  if (!contact?.email || status === 'pending') return undefined
  const place = await readPlace(idOf(of), req)
  const said = proposal.safeParse(proposed ?? {}).data ?? {}
  const locale = language ?? 'fr'
  const about = { name: contact.name ?? '', place: place?.name ?? said.name ?? null }
  const common = {
    locale,
    recipient: contact.email,
    cause: { collection: 'place-suggestions', document: id, reason: `suggestion-${status}` },
  }
  return status === 'refused'
    ? { ...common, template: 'suggestion-refused', data: { ...about, reason: reason ?? '' } }
    : {
        ...common,
        template: 'suggestion-accepted',
        data: {
          ...about,
          isNew: kind === 'new-place',
          fields: Object.keys(isRecord(applied) ? applied : {}).filter(
            (field) => field === 'photo' || isProposedField(field),
          ),
          link: place?._status === 'published' ? placeLink(place.slug, locale) : null,
        },
      }
}
