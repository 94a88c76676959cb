import { getTranslation } from '@payloadcms/translations'
import { APIError, type CollectionBeforeOperationHook } from 'payload'

import { isUnchanged } from '@/src/domain/platform/web/precondition'

import { eachCollection } from './each-collection'

const writes = new Set<string>(['update', 'delete'])

/**
 * Answers 412 to `PATCH` or `DELETE /api/<collection>/:id` with `If-Match: "<updatedAt>"` when the
 * document has changed since it was read. Only for the document that the address names, and within
 * the transaction, so that nothing changes between this look and the write. Before the operation:
 * later an uploaded file would already have been replaced. Who may not read the document is left to
 * the operation's own access.
 */
const refuseStaleWrite: CollectionBeforeOperationHook = async ({
  args,
  collection: { slug },
  operation,
  req,
}) => {
  const { headers, routeParams, payload } = req
  const ifMatch = headers.get('if-match')
  if (ifMatch === null || !writes.has(operation) || !('id' in args)) return
  if (routeParams?.collection !== slug || routeParams.id !== args.id) return

  const current = await payload.findByID({
    collection: slug,
    id: args.id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    req,
    select: { updatedAt: true },
    trash: true,
  })
  if (!current || !('updatedAt' in current) || isUnchanged(ifMatch, current.updatedAt)) return
  throw new APIError(
    getTranslation(
      {
        fr: 'Ce document a changé depuis que vous l’avez lu\u00A0: relisez-le, puis refaites votre modification.',
        en: 'This document has changed since you read it: read it again, then make your change again.',
      },
      req.i18n,
    ),
    412,
    null,
    true,
  )
}

/** Nobody writes over what they have not seen: Payload 3.90 reads no `If-Match`, and the last one wins. */
export const refuseStaleWrites = eachCollection((collection) => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [refuseStaleWrite, ...(collection.hooks?.beforeOperation ?? [])],
  },
}))
