import {
  APIError,
  type CollectionAfterOperationHook,
  type CollectionBeforeValidateHook,
  type CollectionSlug,
  type PayloadRequest,
  type TypeWithID,
} from 'payload'

import { nextNumber } from '@/src/database/next-number'
import { WriteConflict } from '@/src/database/transient'

/**
 * The money has one writer at a time: the rules of a plan look at all of its expenses and claims, and
 * two writes that do not see each other would both pass. SQLite is so by itself; on MongoDB both touch
 * one counter, so that one of them starts again and reads what the other wrote (docs/decisions/0013).
 */
export const writeAlone = (req: PayloadRequest) => nextNumber('writes of money', req)

export const writeMoney: CollectionBeforeValidateHook<TypeWithID> = async ({ data, req }) => {
  await writeAlone(req)
  return data
}

/** What Payload keeps of the error of one document among many. */
type Refusal = { isPublic: boolean; message: string }

const isList = (value: unknown): value is readonly Refusal[] => Array.isArray(value)

/**
 * A change of several documents at once is all or nothing. Payload would keep those that it could
 * write, and among them one that is refused for what its write made of the whole.
 */
export const allOrNothing =
  <Slug extends CollectionSlug>(): CollectionAfterOperationHook<Slug> =>
  ({ result }) => {
    const errors: unknown =
      typeof result === 'object' && result !== null ? Reflect.get(result, 'errors') : undefined
    const [first] = isList(errors) ? errors : []
    if (!first) return result
    if (!first.isPublic && /conflict|transaction/i.test(first.message))
      throw new WriteConflict(first.message)
    throw new APIError(first.message, 400, null, first.isPublic)
  }
