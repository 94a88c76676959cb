import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import type { PayloadRequest, Where } from 'payload'

import { type PlaceValues, valuesOf } from '@/src/domain/places/proposal'
import type { Commune, TiersLieu } from '@/src/payload-types'

/** A place with what may be proposed of it, by field, as it is told. */
export type ToldPlace = Pick<TiersLieu, 'id' | 'slug' | 'name' | '_status' | 'photos'> & {
  values: PlaceValues
  commune: Pick<Commune, 'inseeCode' | 'name'> | undefined
}

type Asked = { where: Where; overrideAccess: boolean; draft?: boolean }

/** What is told of a place, in the language of the request; nothing of a draft that waits, unless asked. */
export const readToldPlace = async (
  { where, overrideAccess, draft = false }: Asked,
  req: PayloadRequest,
): Promise<ToldPlace | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'tiers-lieux',
    where,
    draft,
    depth: 1,
    joins: false,
    limit: 1,
    pagination: false,
    populate: { communes: { name: true, inseeCode: true } },
    overrideAccess,
    req,
  })
  const [place] = docs
  if (!place) return undefined
  const commune = typeof place.commune === 'object' ? place.commune : undefined
  const text = place.description && convertLexicalToPlaintext({ data: place.description }).trim()
  return {
    id: place.id,
    slug: place.slug,
    name: place.name,
    _status: place._status,
    photos: place.photos,
    values: valuesOf(place, {
      commune: commune?.inseeCode ?? null,
      description: text === '' ? null : (text ?? null),
    }),
    commune,
  }
}
