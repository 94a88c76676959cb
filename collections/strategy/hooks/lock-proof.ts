import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
  Where,
} from 'payload'

import { managers } from '@/access/rules'
import { keepAlways } from '@/collections/hooks/keep'
import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import type { Media } from '@/src/payload-types'
import { isThereClaimedExpense, isThereExpense } from '@/src/queries/strategy/money-documents'
import { refuse } from '@/src/payload/errors/refuse'

/** Whether one of some files proves an expense that is claimed. */
const areLocked = (ids: string[], req: PayloadRequest) =>
  isThereClaimedExpense({ proof: { in: ids } }, req)

const staysClosed: Bilingual = {
  fr: 'Ce fichier est le justificatif d’une dépense\u00A0: il reste réservé au pilotage.',
  en: 'This file is the proof of an expense: it stays for managers only.',
}

const staysThere: Bilingual = {
  fr: 'Ce fichier justifie une dépense d’une demande de paiement déposée\u00A0: il n’est ni remplacé ni supprimé.',
  en: 'This file proves an expense of a submitted payment claim: it is neither replaced nor deleted.',
}

/** What proves an expense is not opened to others, nor put in the trash once it is claimed… */
export const lockProof: CollectionBeforeValidateHook<Media> = async ({
  collection,
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation === 'create' || !originalDoc) return data
  const file = { ...originalDoc, ...data }
  const opened = file.isPublic ? 'isPublic' : file.restricted ? undefined : 'restricted'
  if (opened && (await isThereExpense({ proof: { equals: originalDoc.id } }, req)))
    refuse({ path: opened, message: staysClosed }, collection.slug, req)
  if (file.deletedAt && !originalDoc.deletedAt && (await areLocked([originalDoc.id], req)))
    refuse({ path: 'deletedAt', message: staysThere }, collection.slug, req)
  return data
}

const filesIn = async (where: Where, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'media',
    where,
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: true, // the operation looks at what the writer may change
    trash: true,
    req,
  })
  return docs.map(({ id }) => id)
}

/**
 * … nor replaced, or cropped. Before the operation: later, the file would already be gone. Before its
 * access too: whoever may not see a proof, hence not write it, is told nothing of it here…
 */
export const lockProofFile: CollectionBeforeOperationHook<'media'> = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'update' || !(req.file ?? req.query.uploadEdits)) return
  if (!overrideAccess && !managers({ req })) return
  const ids =
    'id' in args ? [String(args.id)] : 'where' in args ? await filesIn(args.where, req) : []
  if (await areLocked(ids, req)) refuse({ path: 'file', message: staysThere }, collection.slug, req)
}

/** … nor deleted. */
export const keepProofFile = keepAlways(async (id, req) =>
  (await areLocked([id], req)) ? staysThere : undefined,
)
