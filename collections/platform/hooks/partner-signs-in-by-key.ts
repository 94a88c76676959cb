import { randomBytes } from 'node:crypto'

import {
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
  Forbidden,
} from 'payload'

import type { User } from '@/src/payload-types'

/** A partner site has no password to type: even one that was set opens nothing. */
export const partnerSignsInByKey: CollectionBeforeLoginHook<User> = ({ req, user }) => {
  if (user.role === 'partner') throw new Forbidden(req.t)
  return user
}

/** Payload wants a password for every account: a partner's is random and thrown away. */
export const discardPartnerPassword: CollectionBeforeOperationHook<'users'> = ({
  args,
  operation,
}) => {
  if (operation === 'create' && args.data.role === 'partner')
    args.data.password = randomBytes(32).toString('base64url')
}
