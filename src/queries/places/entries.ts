import type { PayloadRequest, Where } from 'payload'

import type { PlaceEntry } from '@/src/domain/places/entry'
import {
  comparePageKeys,
  isByPosition,
  type PageKey,
  pageKeyOf,
} from '@/src/domain/places/page-order'
import type { PlaceQuestion } from '@/src/domain/places/question'
import { idOf } from '@/src/domain/platform/document/related'
import type { Commune, TiersLieu } from '@/src/payload-types'
import { asNobody } from '@/src/queries/platform/as-nobody'
import { readStored } from '@/src/queries/platform/stored'
import { cachedUntilChange } from '@/src/queries/platform/until-change'

const select = {
  slug: true,
  name: true,
  summary: true,
  street: true,
  postalCode: true,
  commune: true,
  latitude: true,
  longitude: true,
  approximatePosition: true,
  families: true,
  callFamilies: true,
  services: true,
  audiences: true,
  accessibility: true,
  state: true,
  networkMember: true,
  openingHours: true,
  verifiedAt: true,
  updatedAt: true,
  sample: true,
} as const

type Stored = Pick<TiersLieu, 'id' | keyof typeof select>

const entryOf = (
  { approximatePosition, accessibility, networkMember, sample, ...place }: Stored,
  { inseeCode, name }: Pick<Commune, 'inseeCode' | 'name'>,
): PlaceEntry => ({
  id: place.id,
  slug: place.slug,
  name: place.name,
  summary: place.summary ?? undefined,
  street: place.street ?? undefined,
  postalCode: place.postalCode ?? undefined,
  commune: { inseeCode, name },
  latitude: place.latitude ?? undefined,
  longitude: place.longitude ?? undefined,
  isApproximate: approximatePosition === true,
  families: place.families ?? [],
  callFamilies: place.callFamilies ?? [],
  services: place.services ?? [],
  audiences: place.audiences ?? [],
  wheelchair: accessibility?.wheelchair ?? undefined,
  state: place.state ?? undefined,
  isNetworkMember: networkMember === true,
  openingHours: place.openingHours ?? undefined,
  verifiedAt: place.verifiedAt ?? undefined,
  updatedAt: place.updatedAt,
  isSample: sample === true,
})

/** The communes, as anyone may read them: one query. */
export const readCommunes = async (asker: PayloadRequest) =>
  readStored({
    collection: 'communes',
    where: {},
    select: { name: true, inseeCode: true },
    overrideAccess: false,
    req: await asNobody(asker),
  })

/** The published places that a filter of the database leaves, as anyone may read them, whoever asks: two queries. */
const readEntriesWhere = async (where: Where, asker: PayloadRequest): Promise<PlaceEntry[]> => {
  const req = await asNobody(asker)
  const [places, communes] = await Promise.all([
    readStored({ collection: 'tiers-lieux', where, select, overrideAccess: false, req }),
    readCommunes(req),
  ])
  const communeOf = new Map(communes.map((commune) => [commune.id, commune]))
  return places.flatMap((place) => {
    const commune = communeOf.get(idOf(place.commune))
    return commune ? [entryOf(place, commune)] : [] // one whose commune is in the trash is nowhere
  })
}

/** Those that come after a key, in the order of its question. */
const following = ({ id, latitude }: PageKey): Where =>
  latitude === undefined
    ? { id: { greater_than: id } }
    : {
        and: [
          { latitude: { greater_than_equal: latitude } },
          { or: [{ latitude: { greater_than: latitude } }, { id: { greater_than: id } }] },
        ],
      }

type Part = { question: PlaceQuestion; after: PageKey | undefined; limit: number }

/**
 * Some of them in the order of a question, and the key after which there may be more: three queries. The
 * ids are found first: SQLite would read the lists of every place of a box before it sorts them.
 */
export const readEntriesAfter = async (
  { question, after, limit }: Part,
  where: Where,
  asker: PayloadRequest,
): Promise<{ entries: PlaceEntry[]; next: PageKey | undefined }> => {
  const found = await readStored({
    collection: 'tiers-lieux',
    where: after === undefined ? where : { and: [where, following(after)] },
    select: { latitude: true },
    sort: isByPosition(question) ? ['latitude', 'id'] : 'id',
    limit,
    overrideAccess: false,
    req: await asNobody(asker),
  })
  const keys = found.map(({ id, latitude }) =>
    pageKeyOf({ id, latitude: latitude ?? undefined }, question),
  )
  const ids = keys.map(({ id }) => id)
  const entries = ids.length === 0 ? [] : await readEntriesWhere({ id: { in: ids } }, asker)
  return {
    entries: entries.toSorted((one, other) =>
      comparePageKeys(pageKeyOf(one, question), pageKeyOf(other, question)),
    ),
    next: keys.length < limit ? undefined : keys.at(-1),
  }
}

/** French, English, Dutch, and none in particular. */
const languages = 4
const cached = cachedUntilChange<PlaceEntry[]>(languages)

/** All the published places, as anyone may read them, in the language of the request. */
export const readEntries = (req: PayloadRequest): Promise<PlaceEntry[]> =>
  cached(String(req.locale), req, () => readEntriesWhere({}, req))
