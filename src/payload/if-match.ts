import { getTranslation } from '@payloadcms/translations'
import {
  APIError,
  type CollectionBeforeOperationHook,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
  type Plugin,
} from 'payload'
import { z } from 'zod'

import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { isUnchanged } from '@/src/domain/platform/web/precondition'

import { eachCollection } from './each-collection'

const changed: Bilingual = {
  fr: 'Ce document a changé depuis que vous l’avez lu\u00A0: relisez-le, puis refaites votre modification.',
  en: 'This document has changed since you read it: read it again, then make your change again.',
}

const dated = z.object({ updatedAt: z.string() })
const owned = z.object({ parent: z.string() })

/** Refuses to write what is not any more as the header says that it was read. */
const refuseIfChanged = (ifMatch: string, current: object | null, req: PayloadRequest) => {
  const updatedAt = dated.safeParse(current).data?.updatedAt
  if (updatedAt === undefined || isUnchanged(ifMatch, updatedAt)) return
  throw new APIError(getTranslation(changed, req.i18n), 412, null, true)
}
/** The document that an address names: by its id, or by that of one of its versions, to be restored. */
const idNamedBy = async ({
  args,
  collection: { slug },
  operation,
  req,
}: Parameters<CollectionBeforeOperationHook>[0]) => {
  const { routeParams, payload } = req
  if (!('id' in args) || routeParams?.collection !== slug || routeParams.id !== args.id) return
  const id = String(args.id)
  if (operation === 'update' || operation === 'delete') return id
  if (operation !== 'restoreVersion') return
  const version = await payload.findVersionByID({
    collection: slug,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
    select: { parent: true },
    trash: true,
  })
  return owned.safeParse(version).data?.parent
}

/**
 * Answers 412 to `PATCH` or `DELETE /api/<collection>/:id`, and to the restoring of a version, with
 * `If-Match: "<updatedAt>"` when the document has changed since it was read. Only for the document
 * that the address names, and within the transaction, so that nothing changes between this look and
 * the write. Before the operation: later an uploaded file would already have been replaced. Who may
 * not read the document is left to the operation's own access.
 */
const refuseStaleWrite: CollectionBeforeOperationHook = async (asked) => {
  const { collection, req } = asked
  const ifMatch = req.headers.get('if-match')
  const id = ifMatch === null ? undefined : await idNamedBy(asked)
  if (ifMatch === null || id === undefined) return
  const current = await req.payload.findByID({
    collection: collection.slug,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    req,
    select: { updatedAt: true },
    trash: true,
  })
  refuseIfChanged(ifMatch, current, req)
}

/** The same of what there is one of alone. */
const refuseStaleSettings: GlobalBeforeOperationHook = async ({ global, operation, req }) => {
  const ifMatch = req.headers.get('if-match')
  if (ifMatch === null || operation !== 'update' || req.routeParams?.global !== global.slug) return
  const current = await req.payload.findGlobal({
    slug: global.slug,
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
  })
  refuseIfChanged(ifMatch, current, req)
}

const refuseStaleDocuments = eachCollection((collection) => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [refuseStaleWrite, ...(collection.hooks?.beforeOperation ?? [])],
  },
}))

/** Nobody writes over what they have not seen: Payload 3.90 reads no `If-Match`, and the last one wins. */
export const refuseStaleWrites: Plugin = async (config) => ({
  ...(await refuseStaleDocuments(config)),
  globals: config.globals?.map((global) => ({
    ...global,
    hooks: {
      ...global.hooks,
      beforeOperation: [refuseStaleSettings, ...(global.hooks?.beforeOperation ?? [])],
    },
  })),
})
