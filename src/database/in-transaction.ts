import {
  commitTransaction,
  getDataLoader,
  initTransaction,
  isolateObjectProperty,
  killTransaction,
  type PayloadRequest,
} from 'payload'

import { retryTransient, type RetryOptions } from './transient'

type Work<T> = (req: PayloadRequest) => Promise<T>

/**
 * Runs `work` in one transaction and commits it, or leaves nothing of it and rejects. It is run
 * again when another write got in its way, so it may do nothing that a rollback does not undo (no
 * mail, no file) and it must pass on the `req` it is given.
 *
 * In a transaction already, it is part of that one: whoever began it commits it or retries it.
 */
export const inTransaction = async <T>(
  req: PayloadRequest,
  work: Work<T>,
  retry?: RetryOptions,
): Promise<T> =>
  (await req.transactionID) ? work(req) : retryTransient(() => attempt(req, work), retry)

const attempt = async <T>(req: PayloadRequest, work: Work<T>): Promise<T> => {
  const own = isolatedFrom(req)
  const begun = await initTransaction(own)
  if (!begun) throw new Error('The database has no transactions: run MongoDB as a replica set.')
  try {
    const result = await work(own)
    // Payload rolls back, and forgets the id, when an operation fails, even if `work` caught it.
    if (!own.transactionID) throw new Error('The transaction was rolled back by a failed operation')
    await commitTransaction(own)
    return result
  } catch (error) {
    await killTransaction(own)
    throw error
  }
}

/**
 * The same request, with what belongs to one attempt set apart: the transaction, the notes that
 * hooks leave in the context, and the documents loaded (Payload's loader also writes the
 * transaction of whoever asks into the request it was made for).
 */
const isolatedFrom = (req: PayloadRequest): PayloadRequest => {
  const own = isolateObjectProperty(req, ['transactionID', 'context', 'payloadDataLoader'])
  own.context = { ...req.context }
  own.payloadDataLoader = getDataLoader(own)
  return own
}
