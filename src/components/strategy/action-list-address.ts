import type { Where } from 'payload'
import { stringify } from 'qs-esm'

/**
 * The back-office's list of actions, filtered, and sorted: else it keeps the order of its last visit.
 * A filter that is not an alternative of conjunctions leaves Payload's list of conditions closed.
 */
export const actionListAddress = (where?: Where, sort = 'rank'): string =>
  `/admin/collections/actions${stringify({ where, sort }, { addQueryPrefix: true })}`
