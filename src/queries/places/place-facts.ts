import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import type { PayloadRequest } from 'payload'

import type { PlaceEntry } from '@/src/domain/places/entry'
import type { Commune, Media, Organisation } from '@/src/payload-types'
import { asNobody } from '@/src/queries/platform/as-nobody'

import { publicFields } from './public-fields'

/** What is told of a place, for machines. */
const select = {
  ...publicFields,
  siret: true,
  rna: true,
  externalIds: true,
  updatedAt: true,
} as const

const populate = {
  communes: { name: true, inseeCode: true },
  organisations: { name: true },
  media: { url: true, alt: true, credit: true, width: true, height: true },
} as const

/** A document that nobody may read stays an id. */
const readable = <Document extends object>(related: Document | string | null | undefined) =>
  typeof related === 'object' && related !== null ? [related] : []

const read = (ids: readonly string[], req: PayloadRequest) =>
  req.payload.find({
    collection: 'tiers-lieux',
    where: { id: { in: [...ids] } },
    select,
    populate,
    depth: 1,
    joins: false,
    pagination: false,
    overrideAccess: false,
    req,
  })

type Stored = Awaited<ReturnType<typeof read>>['docs'][number]

const factsOf = (
  { description, otherLabels, fundings, photos, managingOrganisation, network, ...place }: Stored,
  { name, inseeCode }: Pick<Commune, 'name' | 'inseeCode'>,
) => ({
  ...place,
  commune: { name, inseeCode },
  /** Plain, paragraphs apart. */
  description: description ? convertLexicalToPlaintext({ data: description }) : null,
  otherLabels: (otherLabels ?? []).map((label) => label.name),
  fundings: (fundings ?? []).map(({ programme, year, amount }) => ({ programme, year, amount })),
  photos: (photos ?? [])
    .flatMap(readable<Media>)
    .map(({ url, alt, credit }) => ({ url, alt, credit })),
  managingOrganisation: readable<Organisation>(managingOrganisation).at(0)?.name ?? null,
  network: {
    joinedOn: network?.joinedOn ?? null,
    leftOn: network?.leftOn ?? null,
    charterSignedOn: network?.charterSignedOn ?? null,
  },
})

/** All that anyone may read of a place, by the names that REST gives it. */
export type PlaceFacts = ReturnType<typeof factsOf>

/** How many are asked for at once. */
const together = 1_000

/**
 * What anyone may read of these places, in their order, whoever asks, each with its entry; one that nobody
 * may read any more is left out. A constant number of queries for each thousand.
 */
export const readPlaceFacts = async (
  places: readonly PlaceEntry[],
  asker: PayloadRequest,
): Promise<(PlaceFacts & { entry: PlaceEntry })[]> => {
  const req = await asNobody(asker)
  const facts = new Map<string, PlaceFacts>()
  for (let from = 0; from < places.length; from += together) {
    const ids = places.slice(from, from + together).map(({ id }) => id)
    const { docs } = await read(ids, req)
    for (const place of docs)
      for (const commune of readable<Commune>(place.commune))
        facts.set(place.id, factsOf(place, commune))
  }
  return places.flatMap((entry) => {
    const place = facts.get(entry.id)
    return place ? [{ ...place, entry }] : []
  })
}
