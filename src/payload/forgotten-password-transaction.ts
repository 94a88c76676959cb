import { type CollectionBeforeOperationHook, commitTransaction } from 'payload'

/**
 * Ends the transaction in which someone asks for a new password. Payload 3.90 notes the request from
 * outside of it, so that it counts whatever follows: with SQLite's one writer it would wait for
 * itself, and nobody would ever get the mail. Nothing was written in it yet.
 */
export const leaveTransaction: CollectionBeforeOperationHook<'users'> = async ({
  operation,
  req,
}) => {
  if (operation === 'forgotPassword') await commitTransaction(req)
}
