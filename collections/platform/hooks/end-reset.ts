import type { CollectionBeforeValidateHook } from 'payload'

import type { User } from '@/src/payload-types'

/**
 * The way back that was mailed to who forgot their password ends with that password, and with the
 * address it was mailed to. Payload 3.90 ends it only once it is used.
 */
export const endReset: CollectionBeforeValidateHook<User> = ({ data, operation, originalDoc }) => {
  if (operation !== 'update' || !data) return data
  const isChanged = typeof data.password === 'string' || data.email !== originalDoc?.email
  return isChanged ? { ...data, resetPasswordToken: null, resetPasswordExpiration: null } : data
}
