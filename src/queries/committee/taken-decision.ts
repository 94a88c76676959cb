import { isolateObjectProperty, type PayloadRequest } from 'payload'

import type { Decision } from '@/src/payload-types'

const whole = { depth: 0, locale: 'all', overrideAccess: true } as const // the rule holds whoever writes

/** As it is published, or was before it was taken back; `undefined` when it never was. */
const readPublished = async (id: string, req: PayloadRequest): Promise<Decision | undefined> => {
  const { payload } = req
  const stored = await payload.findByID({
    collection: 'decisions',
    id,
    ...whole,
    joins: false,
    req,
  })
  if (stored._status === 'published') return stored
  const { docs } = await payload.findVersions({
    collection: 'decisions',
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    ...whole,
    limit: 1,
    pagination: false,
    req,
    sort: '-updatedAt',
  })
  return docs[0]?.version
}

/** A decision as it waits and as it was last published, its texts by language. */
export const readTaken = async (
  id: string,
  req: PayloadRequest,
): Promise<{ waiting: Decision; published: Decision | undefined }> => {
  const own = isolateObjectProperty(req, ['locale', 'fallbackLocale']) // Payload writes them into it
  const asWaiting = { ...whole, draft: true, joins: false, req: own } as const
  return {
    waiting: await req.payload.findByID({ collection: 'decisions', id, ...asWaiting }),
    published: await readPublished(id, own),
  }
}
