import type { CollectionBeforeValidateHook, CollectionSlug, TypeWithID } from 'payload'

import type { Problem } from '@/src/domain/platform/text/bilingual'
import { idOf } from '@/src/domain/platform/document/related'
import { refuse } from '@/src/payload/errors/refuse'

type Value = Parameters<typeof idOf>[0]

/**
 * No two documents with the same values in some fields, of which none is empty. A unique index holds
 * the rule when two are written at once.
 */
export const uniqueTogether =
  <Name extends string>(
    collection: CollectionSlug,
    names: readonly Name[],
    duplicate: Problem,
  ): CollectionBeforeValidateHook<TypeWithID & Record<Name, Value>> =>
  async ({ data, originalDoc, req }) => {
    const document: Partial<Record<Name, Value>> = Object.assign({}, originalDoc, data)
    const values = names.map((name) => ({ name, value: idOf(document[name]) }))
    if (values.some(({ value }) => !value)) return data // refused as missing, or the duplicate of nothing
    const { totalDocs } = await req.payload.count({
      collection,
      where: {
        and: [
          ...values.map(({ name, value }) => ({ [name]: { equals: value } })),
          { id: { not_equals: originalDoc?.id ?? '' } },
        ],
      },
      overrideAccess: true, // a document counts whoever may read it
      req,
      trash: true,
    })
    if (totalDocs > 0) refuse(duplicate, collection, req)
    return data
  }
