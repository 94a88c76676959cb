import type { CollectionBeforeValidateHook, TypeWithID } from 'payload'

import type { EntityRule } from '@/src/domain/platform/document/rule'
import { refuse } from '@/src/payload/errors/refuse'
import { inItsLanguage } from '@/src/payload/errors/tell-language'

/**
 * Refuses what a rule finds wrong in a document as the write would leave it, whichever of its fields
 * were sent.
 */
export const checkDocument =
  <Document extends TypeWithID>(
    problemOf: EntityRule<Partial<Document>>,
  ): CollectionBeforeValidateHook<Document> =>
  ({ collection, data, operation, originalDoc, req }) => {
    const before = operation === 'update' ? originalDoc : undefined // a copy begins anew
    const problem = problemOf(Object.assign({}, originalDoc, data), before)
    if (problem) refuse(inItsLanguage(problem, collection, req), collection.slug, req)
    return data
  }
