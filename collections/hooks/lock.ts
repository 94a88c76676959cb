import type { CollectionBeforeValidateHook, PayloadRequest, TypeWithID } from 'payload'

import type { Problem } from '@/src/domain/platform/text/bilingual'
import { refuse } from '@/src/payload/errors/refuse'

import { changes } from './changes'

type Change<Document> = {
  /** What is sent, and the document before it; a copy begins anew. */
  data: Partial<Document>
  before: Document | undefined
  req: PayloadRequest
}

/**
 * Refuses what a rule finds wrong in a change, unless it changes nothing but fields that stay free. A
 * version is restored in all its languages, of which a hook is told one: it always counts as a change.
 */
export const lock =
  <Document extends TypeWithID>(
    free: readonly string[],
    problemOf: (change: Change<Document>) => Promise<Problem | undefined>,
  ): CollectionBeforeValidateHook<Document> =>
  async ({ collection, data = {}, operation, originalDoc, req }) => {
    const before = operation === 'update' ? originalDoc : undefined
    if (before && !req.context.isRestoringVersion && !changes(data, before, free)) return data
    const problem = await problemOf({ data, before, req })
    if (problem) refuse(problem, collection.slug, req)
    return data
  }
