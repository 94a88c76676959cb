import { stringify } from 'qs-esm'

import type { SuggestionStatus } from '@/src/domain/places/suggestion'

/** The back-office's list of suggestions, the last received first, of one status or all. */
export const suggestionListAddress = (status?: SuggestionStatus): string => {
  const where = status && { status: { equals: status } } // which leaves Payload's list of conditions closed
  const query = stringify({ where, sort: '-createdAt' }, { addQueryPrefix: true })
  return `/admin/collections/place-suggestions${query}`
}
