import type {
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import type { PlaceSuggestion } from '@/src/payload-types'

const collection = 'place-suggestions'

/** What a request has written of many. */
const written = new WeakMap<PayloadRequest, PlaceSuggestion[]>()

/**
 * A change of several suggestions at once is that of each, one after the other, and the first that is refused
 * refuses all. Payload writes them at the same time in one transaction, and keeps what it could: what they
 * write in their places would not be seen by the next one, nor taken back with the one that is refused.
 */
export const writeOneByOne: CollectionBeforeOperationHook<typeof collection> = async ({
  args,
  operation,
  overrideAccess = false,
  req,
}) => {
  if (operation !== 'update' || Reflect.get(args, 'id') !== undefined) return
  const { data, depth, limit, overrideLock, select, showHiddenFields, sort, trash, where } = args
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    limit,
    overrideAccess,
    pagination: Boolean(limit),
    req,
    select: {},
    sort,
    trash,
    where: structuredClone(where),
  })
  const done: PlaceSuggestion[] = []
  for (const { id } of docs) {
    const copy = structuredClone(data)
    const options = { depth, overrideAccess, overrideLock, req, select, showHiddenFields, trash }
    done.push(await req.payload.update({ collection, id, data: copy, ...options }))
  }
  written.set(req, done)
  Object.assign(args, { limit: 0, where: { id: { in: [] } } }) // nothing is left to write
}

/** Tells what was written so. */
export const tellWritten: CollectionAfterOperationHook<typeof collection> = ({
  operation,
  req,
  result,
}) => {
  if (operation !== 'update') return result
  const docs = written.get(req)
  written.delete(req)
  return docs ? { docs, errors: [] } : result
}
