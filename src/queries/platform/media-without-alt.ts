import type { PayloadRequest } from 'payload'

import { inLanguage } from './in-language'

/**
 * The files whose alternative text lacks in a language, the latest first, and how many there are. One
 * query.
 */
export const readMediaWithoutAlt = async (language: 'fr' | 'en', asker: PayloadRequest) => {
  const req = inLanguage(asker, language)
  const { docs, totalDocs } = await req.payload.find({
    collection: 'media',
    where: { or: [{ alt: { exists: false } }, { alt: { equals: '' } }] },
    select: { filename: true },
    sort: '-createdAt',
    limit: 5,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return { total: totalDocs, latest: docs }
}
