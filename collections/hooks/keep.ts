import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { conflict } from '@/src/payload/errors/refuse'

import { isRemovingSamples } from './removing-samples'

type ReasonOf = (id: string, req: PayloadRequest) => Promise<Bilingual | undefined>

/** A document is not deleted as long as there is a reason to keep it, whoever asks. */
export const keepAlways =
  (reasonOf: ReasonOf): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const reason = await reasonOf(String(id), req)
    if (reason) throw conflict(reason, req)
  }

/** The same, but for sample data that is taken away. */
export const keep = (reasonOf: ReasonOf): CollectionBeforeDeleteHook =>
  keepAlways(async (id, req) => (isRemovingSamples(req) ? undefined : reasonOf(id, req)))
