import type { CollectionBeforeValidateHook, TypeWithID } from 'payload'

import type { Rule } from '@/src/domain/platform/document/rule'

import { refuse } from '@/src/payload/errors/refuse'

/**
 * Refuses what a rule finds wrong in a document as the write would leave it, whichever of its fields
 * were sent.
 */
export const checkDocument =
  <Document extends TypeWithID>(
    problemOf: Rule<Partial<Document>>,
  ): CollectionBeforeValidateHook<Document> =>
  ({ collection, data, originalDoc, req }) => {
    const problem = problemOf(Object.assign({}, originalDoc, data), originalDoc)
    if (problem) refuse(problem, collection.slug, req)
    return data
  }
