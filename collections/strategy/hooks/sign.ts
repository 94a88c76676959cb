import type { CollectionBeforeChangeHook } from 'payload'

import type { IndicatorValue, ProgressReport } from '@/src/payload-types'

/**
 * Who enters a value signs it, once. The seed and an import name the author themselves: nobody else
 * may, by the access of the field.
 */
export const signEntry: CollectionBeforeChangeHook<IndicatorValue> = ({
  data,
  operation,
  originalDoc,
  req,
}) => ({
  ...data,
  author: operation === 'create' ? (req.user?.id ?? data.author) : originalDoc?.author,
})

/** Who first publishes a report signs it; until then it carries the name of who began it. */
export const signReport: CollectionBeforeChangeHook<ProgressReport> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isFirstOut = !originalDoc?.publishedAt && data._status === 'published'
  const isToSign = operation === 'create' || isFirstOut // a copy is signed too
  return { ...data, author: isToSign ? (req.user?.id ?? data.author) : originalDoc?.author }
}
