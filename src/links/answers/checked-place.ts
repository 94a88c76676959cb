import { idOf } from '@/src/domain/platform/document/related'
import type { AskedOfHolder } from '@/src/links/answer'
import { readToldPlace, type ToldPlace } from '@/src/queries/places/told-values'

/** The place whose contact was asked, as anyone may read it; `undefined` when it is no longer published. */
export const readCheckedPlace = async ({
  link,
  req,
}: AskedOfHolder): Promise<ToldPlace | undefined> => {
  const check = await req.payload.findByID({
    collection: 'place-checks',
    id: link.subject,
    depth: 0,
    disableErrors: true,
    select: { place: true },
    overrideAccess: true, // it is the signature that lets them in
    req,
  })
  if (!check) return undefined
  const where = { id: { equals: idOf(check.place) } }
  return readToldPlace({ where, overrideAccess: false }, req)
}
