import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '@/src/domain/platform/document/related'
import type {
  Addendum,
  Decision,
  IndicatorValue,
  PlaceSuggestion,
  ProgressReport,
} from '@/src/payload-types'

/** Who writes an addendum signs it; what corrects a confidential decision is confidential too. */
export const signAddendum: CollectionBeforeChangeHook<Addendum> = async ({ data, req }) => {
  const id = idOf(data.decision)
  const decision =
    id === undefined
      ? undefined
      : await req.payload.findByID({
          collection: 'decisions',
          id,
          depth: 0,
          disableErrors: true,
          draft: true,
          overrideAccess: true, // the rule must see it, whoever writes
          req,
          select: { confidential: true },
        })
  const confidential = Boolean(data.confidential) || Boolean(decision?.confidential)
  return { ...data, author: req.user?.id, confidential }
}

/** Each change of a decision's status is dated and signed, by nobody when a program makes it. */
export const signStatus: CollectionBeforeChangeHook<Decision> = ({ data, originalDoc, req }) => {
  const history = originalDoc?.history ?? []
  const { status } = data
  if (!status || history.at(-1)?.status === status) return { ...data, history }
  const entry = { status, date: new Date().toISOString(), by: req.user?.id }
  return { ...data, history: [...history, entry] }
}

/** Who accepts or refuses a suggestion signs it, with the date; nobody does while it is pending. */
export const signModeration: CollectionBeforeChangeHook<PlaceSuggestion> = ({
  data,
  originalDoc,
  req,
}) => {
  if (data.status === 'pending') return { ...data, moderator: null, moderatedAt: null }
  if (originalDoc && originalDoc.status === data.status)
    return { ...data, moderator: originalDoc.moderator, moderatedAt: originalDoc.moderatedAt }
  return { ...data, moderator: req.user?.id, moderatedAt: new Date().toISOString() }
}

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
