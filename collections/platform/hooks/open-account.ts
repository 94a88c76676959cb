import { randomBytes } from 'node:crypto'

import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'

import { mayGive } from '@/access/roles'
import { hasRole } from '@/access/rules'
import type { Problem } from '@/src/domain/platform/text/bilingual'
import type { User } from '@/src/payload-types'
import { refuse } from '@/src/payload/errors/refuse'

const beyond: Problem = {
  path: 'role',
  message: {
    fr: 'Vous pouvez ouvrir un compte de rédaction ou de comité : demandez les autres à l’administration.',
    en: 'You may open an account of an editor or of a committee member: ask the administrators for the others.',
  },
}

/** An account is opened with a role that whoever opens it may give; a program gives any. */
export const openWithinRole: CollectionBeforeValidateHook<User> = ({
  collection,
  data,
  operation,
  req,
}) => {
  if (operation === 'create' && req.user && !mayGive(req.user.role, data?.role))
    refuse(beyond, collection.slug, req)
  return data
}

const isAdmin = hasRole('admin')

/**
 * Payload wants a password for every account. A partner's is random and thrown away; so is that of
 * whoever is invited, who chooses their own: only an administrator may choose one for them.
 */
export const drawPassword: CollectionBeforeOperationHook<'users'> = ({ args, operation, req }) => {
  if (operation !== 'create') return
  const { data } = args
  const isInvited = req.user != null && !(isAdmin({ req }) && data.password)
  if (data.role === 'partner' || isInvited) data.password = randomBytes(32).toString('base64url')
}
