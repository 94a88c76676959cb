import type { CollectionBeforeChangeHook } from 'payload'

import type { PlaceSuggestion } from '@/src/payload-types'

/** Who accepts or refuses a suggestion signs it, with the date; nobody does while it is pending. */
export const signModeration: CollectionBeforeChangeHook<PlaceSuggestion> = ({
  data,
  originalDoc,
  req,
}) => {
  if (data.status === 'pending') return { ...data, moderator: null, moderatedAt: null }
  if (originalDoc && originalDoc.status === data.status)
    return { ...data, moderator: originalDoc.moderator, moderatedAt: originalDoc.moderatedAt }
  return { ...data, moderator: req.user?.id, moderatedAt: new Date().toISOString() }
}
