import type { CollectionAfterChangeHook } from 'payload'

import { asRule } from '@/collections/hooks/as-rule'
import type { Problem } from '@/src/domain/platform/text/bilingual'
import { idOf } from '@/src/domain/platform/document/related'
import type { Expense } from '@/src/payload-types'
import { expenseFor } from '@/src/queries/strategy/money-documents'
import { refuse } from '@/src/payload/errors/refuse'

const isPublicFile: Problem = {
  path: 'proof',
  message: {
    fr: 'Ce fichier est public\u00A0: déposez le justificatif dans un fichier à part.',
    en: 'This file is public: upload the proof as a file of its own.',
  },
}

/** An invoice or a payslip is for managers alone: the file that proves an expense becomes so. */
export const keepProof: CollectionAfterChangeHook<Expense> = async ({
  collection,
  doc: { id },
  req,
}) => {
  const proof = idOf((await expenseFor(id, req))?.proof)
  const file =
    proof === undefined
      ? undefined
      : await req.payload.findByID({
          collection: 'media',
          id: proof,
          ...asRule,
          req,
          select: { isPublic: true, restricted: true },
          trash: true,
        })
  if (file?.isPublic) refuse(isPublicFile, collection.slug, req)
  if (!file || file.restricted) return
  await req.payload.db.updateOne({
    collection: 'media',
    id: file.id,
    data: { restricted: true },
    req,
  })
}
