import type { PayloadRequest } from 'payload'

import { fieldLabels, type Proposal, proposedFields } from '@/src/domain/places/proposal'
import type { PlaceSuggestion } from '@/src/payload-types'

export type NewSuggestion = Required<Pick<PlaceSuggestion, 'origin' | 'language'>> & {
  /** The place to correct; a new one is suggested without. */
  place: string | undefined
  proposed: Proposal
  message: string
  contact: { name: string; email: string }
  photo: string | undefined
}

/** What a suggestion is called by when nobody wrote a word: what it is about. */
const headingOf = ({ name, ...proposed }: Proposal): string =>
  name ??
  (proposedFields
    .filter((field) => field !== 'name' && proposed[field] !== undefined)
    .map((field) => fieldLabels[field].fr)
    .join(', ') ||
    'Photo')

/** Writes what somebody without an account suggests: it waits for a moderator. */
export const suggest = async (
  { place, proposed, message, contact, photo, ...said }: NewSuggestion,
  req: PayloadRequest,
): Promise<string> => {
  const { name, email } = contact
  const { id } = await req.payload.create({
    collection: 'place-suggestions',
    data: {
      ...said,
      kind: place === undefined ? 'new-place' : 'correction',
      status: 'pending',
      ...(place !== undefined && { place }),
      message: message === '' ? headingOf(proposed) : message,
      proposed,
      contact: { ...(name !== '' && { name }), ...(email !== '' && { email }) },
      ...(photo !== undefined && { photo }),
    },
    depth: 0,
    overrideAccess: true, // nobody is signed in
    req,
  })
  return id
}
