import type { CollectionBeforeOperationHook } from 'payload'

import { hasRole } from '@/access/rules'
import { refuse } from '@/src/payload/errors/refuse'
import type { Problem } from '@/src/domain/platform/text/bilingual'

/** Whether the address is another's is not looked at: the answer is the same. */
const askAnAdministrator: Problem = {
  path: 'email',
  message: {
    fr: 'L’adresse d’un compte se change par l’administration\u00A0: demandez-le-lui.',
    en: 'The address of an account is changed by administrators: ask them.',
  },
}

const isAdmin = hasRole('admin')

/** Payload would leave out, without a word, a field that one may not write. */
export const keepOwnAddress: CollectionBeforeOperationHook<'users'> = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'update' || overrideAccess || isAdmin({ req })) return
  const { email } = args.data
  if (!req.user || email == null || email === req.user.email) return
  refuse(askAnAdministrator, collection.slug, req)
}
