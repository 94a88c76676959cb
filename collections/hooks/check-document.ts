import type { CollectionBeforeValidateHook, TypeWithID } from 'payload'

import type { Problem } from '@/src/domain/platform/text/bilingual'

import { refuse } from '@/src/payload/errors/refuse'

/**
 * Refuses what a rule finds wrong in a document as the write would leave it, whichever of its fields
 * were sent. A rule on how a document may change also looks at what it was.
 */
export const checkDocument =
  <Document extends TypeWithID>(
    problemOf: (document: Partial<Document>, before?: Document) => Problem | undefined,
  ): CollectionBeforeValidateHook<Document> =>
  ({ collection, data, originalDoc, req }) => {
    const problem = problemOf(Object.assign({}, originalDoc, data), originalDoc)
    if (problem) refuse(problem, collection.slug, req)
    return data
  }
