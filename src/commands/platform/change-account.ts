import type { PayloadRequest } from 'payload'

import type { Preferences } from '@/src/domain/platform/mail/preferences'
import type { User } from '@/src/payload-types'

const change = async (
  id: string,
  data: Partial<Pick<User, 'password' | 'preferences'>>,
  req: PayloadRequest,
): Promise<void> => {
  await req.payload.update({
    collection: 'users',
    id,
    data,
    depth: 0,
    overrideAccess: false,
    req,
  })
}

/** What an account receives by mail, and in which language. */
export const savePreferences = (id: string, preferences: Preferences, req: PayloadRequest) =>
  change(id, { preferences }, req)

/**
 * Written as the owner of the account would, and not by Payload's operation for forgotten passwords:
 * that one wants a second token, is outside of our transaction when it makes it, and signs in whoever
 * sends the form.
 */
export const savePassword = (id: string, password: string, req: PayloadRequest) =>
  change(id, { password }, req)
