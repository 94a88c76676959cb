import type { Preferences } from '@/src/domain/platform/mail/preferences'
import type { Asked } from '@/src/links/answer'

/** A link about an account acts on its own alone. */
export const isOwn = ({ link }: Asked): boolean => link.subject === link.user

export const savePreferences = async ({ link, req }: Asked, preferences: Preferences) => {
  await req.payload.update({
    collection: 'users',
    id: link.user,
    data: { preferences },
    depth: 0,
    overrideAccess: false,
    req,
  })
}
