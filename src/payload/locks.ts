import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type FlattenedField,
  Forbidden,
  type SanitizedConfig,
} from 'payload'
import { z } from 'zod'

import { writesLocked } from '@/access/locks'
import { nobody } from '@/access/rules'

import { mayUpdate } from './may-update'

const collection = 'payload-locked-documents'

const lockShape = z.object({
  document: z.object({ relationTo: z.string(), value: z.string() }).nullish(),
  globalSlug: z.string().nullish(),
  user: z.object({ value: z.string() }),
})

/** What a lock is on. */
const targetOf = ({ document, globalSlug }: z.infer<typeof lockShape>) =>
  document ? { collectionSlug: document.relationTo, id: document.value } : { globalSlug }

/** Who changes a lock takes the document over, for themselves: they may update it. */
const takeOver: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { user } = req
  if (!user || !(await mayUpdate(targetOf(lockShape.parse(originalDoc)), req)))
    throw new Forbidden(req.t)
  return { ...data, user: { relationTo: user.collection, value: user.id } }
}

/** A lock is opened by its owner, and by those who may update the document. */
const open: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const found = await req.payload.db.findOne({ collection, where: { id: { equals: id } }, req })
  const { data: lock } = lockShape.safeParse(found)
  if (!lock || lock.user.value === req.user?.id) return
  if (!(await mayUpdate(targetOf(lock), req))) throw new Forbidden(req.t)
}

const fieldRules: Record<string, FlattenedField['access']> = {
  document: { read: writesLocked, update: nobody },
  globalSlug: { update: nobody },
}

/**
 * Payload 3.90 lets whoever may write a lock move it to any document and give it to anyone. A lock
 * stays where it is, and changes hands only to whoever may update what it is on.
 */
export const keepLocksToWriters = (config: SanitizedConfig): SanitizedConfig => {
  const locks = config.collections.find(({ slug }) => slug === collection)
  if (!locks) return config
  locks.hooks.beforeChange.push(takeOver)
  locks.hooks.beforeDelete.push(open)
  for (const field of locks.flattenedFields)
    if (field.name in fieldRules) field.access = fieldRules[field.name]
  return config
}
