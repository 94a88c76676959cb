import {
  type AccessResult,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type CollectionConfig,
  Forbidden,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'

import { isRecord } from '@/src/domain/platform/data/record'

import { eachCollection } from './each-collection'

const outOfTrash: Where = { deletedAt: { equals: null } }

/** Out of reach: in the trash, and not among those that the asker may put there. */
const isOutOfReach = async (
  { slug: collection }: SanitizedCollectionConfig,
  id: string,
  within: AccessResult,
  { payload: { db } }: PayloadRequest,
): Promise<boolean> => {
  const filters = typeof within === 'object' ? [{ or: [outOfTrash, within] }] : [outOfTrash]
  const where = (more: Where[]): Where => ({ and: [{ id: { equals: id } }, ...more] })
  const count = async (more: Where[]) =>
    (await db.count({ collection, where: where(more) })).totalDocs
  return (await count(filters)) < (await count([]))
}

/**
 * Payload 3.90 asks the right to delete of who puts a document in the trash, and not of who takes it
 * out again.
 */
const needRightToTrash: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || operation !== 'update' || !('data' in args)) return
  const data: unknown = args.data
  if (!isRecord(data) || data.deletedAt !== null) return
  const within = await collection.access.delete({ req })
  if (within === true) return
  if ('id' in args && typeof args.id === 'string') {
    if (await isOutOfReach(collection, args.id, within, req)) throw new Forbidden(req.t)
    return
  }
  const where = 'where' in args && isRecord(args.where) ? args.where : {}
  const reached = typeof within === 'object' ? { or: [outOfTrash, within] } : outOfTrash
  Object.assign(args, { where: { and: [where, reached] } })
}

/** What a document said in some version is restored; that it was in the trash is not. */
const stayOut: CollectionBeforeValidateHook = ({ data = {}, req }) =>
  req.context.isRestoringVersion ? { ...data, deletedAt: null } : data

const guarding = (collection: CollectionConfig): CollectionConfig =>
  collection.trash
    ? {
        ...collection,
        hooks: {
          ...collection.hooks,
          beforeOperation: [needRightToTrash, ...(collection.hooks?.beforeOperation ?? [])],
          beforeValidate: [stayOut, ...(collection.hooks?.beforeValidate ?? [])],
        },
      }
    : collection

/** Into the trash and out of it: the same right. */
export const guardTrash = eachCollection(guarding)
