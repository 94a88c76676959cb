import type { CollectionBeforeValidateHook } from 'payload'

import { isRecord } from '@/src/domain/platform/data/record'

import { eachCollection } from './each-collection'

/** A document with what it lacks taken from another, group by group. */
const filledIn = (
  data: Record<string, unknown>,
  from: Record<string, unknown>,
): Record<string, unknown> => ({
  ...data,
  ...Object.fromEntries(
    Object.entries(from).flatMap(([name, value]) => {
      const own = data[name]
      if (own === undefined) return [[name, value]]
      return isRecord(own) && isRecord(value) ? [[name, filledIn(own, value)]] : []
    }),
  ),
})

/**
 * Who restores a version writes what they may write of it: Payload 3.90 takes the rest out, and then
 * finds it missing. It stays as it is.
 */
const keepTheRest: CollectionBeforeValidateHook = ({ data = {}, originalDoc, req }) =>
  req.context.isRestoringVersion && isRecord(originalDoc) ? filledIn(data, originalDoc) : data

/** Versions are restored by whoever may write some of the document. */
export const restoreWithinRights = eachCollection((collection) =>
  collection.versions
    ? {
        ...collection,
        hooks: {
          ...collection.hooks,
          beforeValidate: [keepTheRest, ...(collection.hooks?.beforeValidate ?? [])],
        },
      }
    : collection,
)
