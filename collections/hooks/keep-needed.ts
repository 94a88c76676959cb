import type { CollectionBeforeDeleteHook, CollectionSlug, PayloadRequest } from 'payload'

import { neededByOthers } from '@/src/database/answer-broken-link'

import { mayRemove } from './lock-minutes'
import { conflict } from './refuse'

type Dependants = readonly (readonly [collection: CollectionSlug, field: string])[]

const isNeeded = async (id: string | number, dependants: Dependants, req: PayloadRequest) => {
  for (const [collection, field] of dependants) {
    const { totalDocs } = await req.payload.count({
      collection,
      where: { [field]: { equals: id } },
      overrideAccess: true, // the rule must see them, whoever asks
      trash: true,
      req,
    })
    if (totalDocs > 0) return true
  }
  return false
}

/**
 * A document without which others make no sense is not deleted while they are there, in the trash
 * included. Where drafts may be incomplete the databases would empty their link, or leave it hanging.
 */
export const keepNeeded =
  (...dependants: Dependants): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    if (mayRemove(req)) return
    if (await isNeeded(id, dependants, req)) throw conflict(neededByOthers, req)
  }
