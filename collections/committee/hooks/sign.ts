import type { CollectionBeforeChangeHook } from 'payload'

import { asRule } from '@/collections/hooks/as-rule'
import { idOf } from '@/src/domain/platform/document/related'
import type { Addendum, Decision } from '@/src/payload-types'

/** Who writes an addendum signs it; what corrects a confidential decision is confidential too. */
export const signAddendum: CollectionBeforeChangeHook<Addendum> = async ({ data, req }) => {
  const id = idOf(data.decision)
  const decision =
    id === undefined
      ? undefined
      : await req.payload.findByID({
          collection: 'decisions',
          id,
          ...asRule,
          draft: true,
          req,
          select: { confidential: true },
        })
  const confidential = Boolean(data.confidential) || Boolean(decision?.confidential)
  return { ...data, author: req.user?.id, confidential }
}

/** Each change of a decision's status is dated and signed, by nobody when a program makes it. */
export const signStatus: CollectionBeforeChangeHook<Decision> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before = operation === 'update' ? originalDoc : undefined // a copy begins anew
  const history = before?.history ?? []
  const { status } = data
  if (!status || history.at(-1)?.status === status) return { ...data, history }
  const entry = { status, date: new Date().toISOString(), by: req.user?.id }
  return { ...data, history: [...history, entry] }
}
