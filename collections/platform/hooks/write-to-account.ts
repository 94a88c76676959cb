import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { emailChanged, forgottenPassword, inviteAccount } from '@/src/jobs/account-messages'
import { inOutbox } from '@/src/payload/no-direct-mail'
import { queueMessage } from '@/src/commands/platform/queue-message'
import type { User } from '@/src/payload-types'

/**
 * Whoever an administrator makes an account for is invited to choose their password. Neither a
 * partner site, which has none, nor a sample; nor what a program makes, which has nobody's name.
 */
export const inviteToAccount: CollectionAfterChangeHook<User> = async ({ doc, operation, req }) => {
  if (operation !== 'create' || !req.user || doc.role === 'partner' || doc.sample) return
  await queueMessage(await inviteAccount(doc, new Date().toISOString(), req), req)
}

/** The old address is told of the new one. */
export const tellOldAddress: CollectionAfterChangeHook<User> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update' || doc.role === 'partner') return
  if (!doc.email || !previousDoc.email || doc.email === previousDoc.email) return
  await queueMessage(emailChanged(doc, previousDoc.email, new Date().toISOString()), req)
}

/** How long a forgotten password may be chosen anew, in milliseconds. */
export const forgottenFor = 60 * 60 * 1000

type Forgotten = { req?: PayloadRequest; token?: string; user?: User }

/**
 * Payload asks for the text of the mail that it would send, and this is the one place where it says
 * who forgot and with which word they come back: the message is written to the outbox instead.
 */
export const writeToForgetful = async ({ req, token, user }: Forgotten = {}): Promise<string> => {
  if (!req || !token || !user || user.role === 'partner') return inOutbox
  const until = new Date(Date.now() + forgottenFor).toISOString()
  await queueMessage(forgottenPassword(user, token, until), req)
  return inOutbox
}
