import type { AfterErrorHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { staffRoles } from '@/access/roles'
import { lockedOut } from '@/src/jobs/account-messages'
import { queueMessage } from '@/src/jobs/queue-message'
import type { User } from '@/src/payload-types'

/** The addresses with which someone tries to sign in during a request. */
const triedIn = ({ context }: PayloadRequest): Set<unknown> =>
  context.signingIn instanceof Set ? context.signingIn : new Set()

/** Payload locks an account behind every hook: which one somebody tries is noted before… */
export const noteSignIn: CollectionBeforeOperationHook<'users'> = ({ args, operation, req }) => {
  if (operation !== 'login') return
  req.context.signingIn = triedIn(req).add(args.data.email)
}

const lockedAccount = (email: string, { payload }: PayloadRequest) =>
  payload.db.findOne<User>({
    collection: 'users',
    where: {
      and: [
        { email: { equals: email.trim().toLowerCase() } },
        { role: { in: [...staffRoles] } },
        { deletedAt: { equals: null } },
        { lockUntil: { greater_than: new Date().toISOString() } },
      ],
    },
  })

/** … and once it failed, who may not sign in for a while is told, once a lock. */
export const tellLockedOut: AfterErrorHook = async ({ req }) => {
  for (const email of triedIn(req)) {
    const account = typeof email === 'string' ? await lockedAccount(email, req) : null
    if (account?.lockUntil) await queueMessage(lockedOut(account, account.lockUntil), req)
  }
}
