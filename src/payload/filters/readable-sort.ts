import { type PayloadRequest, type SanitizedCollectionConfig, validateQueryPaths } from 'payload'

import { collectionOf, exitOf, type Fields } from '@/src/rest/fields'

const isReadable = (
  path: string,
  collectionConfig: SanitizedCollectionConfig,
  req: PayloadRequest,
) =>
  validateQueryPaths({
    collectionConfig,
    overrideAccess: false,
    req,
    where: { [path]: { exists: true } },
  })

/**
 * Refuses to order by a field that the reader may not read, wherever it is. Payload 3.90 says so as
 * well, but of a third document it says it in a promise that nobody waits for, which may end the process.
 */
export const checkReadable = async (
  path: string,
  collection: SanitizedCollectionConfig,
  fields: Fields,
  req: PayloadRequest,
): Promise<void> => {
  const { config } = req.payload
  const exit = exitOf(path, fields, config)
  const target = exit && collectionOf(exit.to, config)
  if (!target || exit.rest === '') return // Payload says so of what is near
  if (!exitOf(exit.rest, target.flattenedFields, config)) return isReadable(exit.rest, target, req)
  return checkReadable(exit.rest, target, target.flattenedFields, req)
}
