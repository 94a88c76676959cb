import slugify from '@sindresorhus/slugify'
import type { PayloadRequest } from 'payload'

import {
  changesOf,
  only,
  placeDataOf,
  type Proposal,
  proposal,
  type ProposedField,
  proposedFields,
} from '@/src/domain/places/proposal'
import { newPlaceProblems } from '@/src/domain/places/proposal.rules'
import { suggestionOrigins } from '@/src/domain/places/suggestion'
import { idOf } from '@/src/domain/platform/document/related'
import type { Bilingual } from '@/src/domain/platform/text/bilingual'
import { richTextOf } from '@/src/domain/platform/text/rich-text'
import { isWordOf } from '@/src/domain/platform/text/vocabulary'
import { noonOf } from '@/src/domain/platform/time/days'
import { today } from '@/src/domain/platform/time/paris-day'
import { refuse } from '@/src/payload/errors/refuse'
import type { Commune, PlaceSuggestion } from '@/src/payload-types'
import { readToldPlace, type ToldPlace } from '@/src/queries/places/told-values'
import { inLanguage } from '@/src/queries/platform/in-language'
import { hasWaitingDraft } from '@/src/queries/platform/reading'

const collection = 'place-suggestions'

type Suggestion = Pick<
  PlaceSuggestion,
  'kind' | 'place' | 'proposed' | 'photo' | 'origin' | 'language'
>
/** What can be taken over of a suggestion. */
export type Taken = ProposedField | 'photo'
/** What accepting a suggestion changed in its place, by field. */
export type Applied = Partial<Record<Taken, { before: unknown; after: unknown }>>
type Result = { place: string | null; applied: Applied }

const no = (path: string, fr: string, en: string, req: PayloadRequest): never =>
  refuse({ path, message: { fr, en } satisfies Bilingual }, collection, req)

const communeOf = async (code: string, req: PayloadRequest): Promise<Commune> => {
  const { docs } = await req.payload.find({
    collection: 'communes',
    where: { inseeCode: { equals: code } },
    depth: 0,
    joins: false,
    limit: 1,
    overrideAccess: true, // whoever may accept may apply: the status is theirs alone to write
    req,
  })
  return (
    docs[0] ??
    no(
      'proposed',
      `Aucune commune de la métropole n’a le code INSEE ${code}\u00A0: corrigez les valeurs proposées.`,
      `No commune of the metropolis has the INSEE code ${code}: correct the proposed values.`,
      req,
    )
  )
}

/** Until someone puts it on the map, a place is somewhere in its commune. */
const somewhereIn = ({ latitude, longitude }: Commune) => ({
  latitude: latitude ?? null,
  longitude: longitude ?? null,
  approximatePosition: true,
})

/** What some of a proposal writes in a place, its commune and its description included. */
const dataOf = async (chosen: Proposal, req: PayloadRequest) => {
  const { description, latitude, longitude } = chosen
  const commune = chosen.commune === undefined ? undefined : await communeOf(chosen.commune, req)
  const isLocated = typeof latitude === 'number' && typeof longitude === 'number'
  return {
    ...(commune && somewhereIn(commune)),
    ...placeDataOf(chosen),
    ...(isLocated && { approximatePosition: false }),
    ...(commune && { commune: commune.id }),
    ...(description !== undefined && {
      description: description === null ? null : richTextOf(description),
    }),
  }
}

/** The photo is seen by everyone from then on. */
const publishPhoto = async (photo: string, req: PayloadRequest): Promise<void> => {
  await req.payload.update({
    collection: 'media',
    id: photo,
    data: { isPublic: true, restricted: false },
    depth: 0,
    overrideAccess: true, // as above
    req: inLanguage(req, 'fr'), // whatever its author wrote: nothing may be without it
  })
}

const freeSlug = async (name: string, commune: string, req: PayloadRequest): Promise<string> => {
  const plain = slugify(name)
  const precise = slugify(`${name} ${commune}`)
  for (let count = 0; ; count += 1) {
    const slug = count === 0 ? plain : count === 1 ? precise : `${precise}-${String(count)}`
    const { totalDocs } = await req.payload.count({
      collection: 'tiers-lieux',
      where: { slug: { equals: slug } },
      trash: true,
      overrideAccess: true, // whatever the moderator reads, an address is taken once
      req,
    })
    if (totalDocs === 0) return slug
  }
}

/** A new place is published at once: a moderator has read each of its facts. */
const addPlace = async (
  chosen: Proposal,
  { photo, origin }: { photo: string | undefined; origin: Suggestion['origin'] },
  req: PayloadRequest,
): Promise<Result> => {
  const [problem] = newPlaceProblems(chosen)
  const { name = '', commune = '' } = chosen
  if (problem) refuse({ ...problem, path: 'proposed' }, collection, req)
  const town = await communeOf(commune, req)
  const { id } = await req.payload.create({
    collection: 'tiers-lieux',
    data: {
      ...(await dataOf(chosen, req)),
      name,
      commune: town.id,
      slug: await freeSlug(name, town.name, req),
      source: suggestionOrigins[origin ?? 'staff'].fr,
      ...(photo !== undefined && { photos: [photo] }),
      _status: 'published',
    },
    depth: 0,
    overrideAccess: true, // as above
    req,
  })
  const fields = Object.entries({ ...chosen, ...(photo !== undefined && { photo }) })
  return {
    place: id,
    applied: Object.fromEntries(fields.map(([field, after]) => [field, { before: null, after }])),
  }
}

const placeToCorrect = async (id: string | undefined, req: PayloadRequest): Promise<ToldPlace> => {
  const asked = { where: { id: { equals: id ?? '' } }, overrideAccess: true }
  const place =
    (await readToldPlace(asked, req)) ??
    no(
      'place',
      'Ce lieu n’existe plus, ou il est à la corbeille\u00A0: restaurez-le, ou refusez la proposition.',
      'This place is no longer there, or is in the trash: restore it, or refuse the suggestion.',
      req,
    )
  if (place._status === 'published' && (await hasWaitingDraft('tiers-lieux', place.id, req)))
    no(
      'place',
      'Une modification de ce lieu attend d’être publiée\u00A0: publiez-la ou abandonnez-la, puis acceptez.',
      'A change of this place waits to be published: publish it or give it up, then accept.',
      req,
    )
  return place
}

const correctPlace = async (
  place: ToldPlace,
  chosen: Proposal,
  { photo, origin }: { photo: string | undefined; origin: Suggestion['origin'] },
  req: PayloadRequest,
): Promise<Result> => {
  const fields = changesOf(chosen, place.values)
  const photos = (place.photos ?? []).map((one) => idOf(one))
  const data = {
    ...(await dataOf(only(chosen, fields), req)),
    ...(photo !== undefined && { photos: [...photos, photo] }),
    // Whoever answers for the place has looked at all of it.
    ...(origin === 'contact' && { verifiedAt: noonOf(today()) }),
  }
  if (Object.keys(data).length > 0)
    await req.payload.update({
      collection: 'tiers-lieux',
      id: place.id,
      data,
      draft: place._status === 'draft', // one that nobody published stays a draft
      depth: 0,
      overrideAccess: true, // as above
      req,
    })
  const applied: Applied = {}
  for (const field of fields)
    applied[field] = { before: place.values[field], after: chosen[field] ?? null }
  if (photo !== undefined) applied.photo = { before: null, after: photo }
  return { place: place.id, applied }
}

const isTaken = isWordOf<Taken>({ ...proposal.shape, photo: true })

/** What whoever accepts takes over, where it is not all: said for the rest of their transaction. */
export const takeOver = (fields: readonly Taken[], { context }: PayloadRequest): void => {
  context.takenOver = fields
}

const takenIn = ({ context: { takenOver } }: PayloadRequest): readonly Taken[] | undefined =>
  Array.isArray(takenOver) ? takenOver.filter(isTaken) : undefined

/**
 * Writes in its place, or makes a place of, what is taken over of a suggestion: all of it unless some is
 * named. Runs in the transaction in which the suggestion becomes accepted, and refuses with a sentence
 * what cannot be applied, so that it stays as it was.
 */
export const applySuggestion = async (
  { kind, place, proposed, photo, origin, language }: Suggestion,
  asker: PayloadRequest,
): Promise<Result> => {
  const req = inLanguage(asker, language ?? 'fr')
  const all = proposal.parse(proposed ?? {})
  const taken = takenIn(asker) ?? [...proposedFields, 'photo' as const]
  const chosen = only(
    all,
    taken.filter((field) => field !== 'photo'),
  )
  const more = { photo: photo && taken.includes('photo') ? idOf(photo) : undefined, origin }
  if (more.photo !== undefined) await publishPhoto(more.photo, req)
  return kind === 'new-place'
    ? addPlace(chosen, more, req)
    : correctPlace(await placeToCorrect(idOf(place), req), chosen, more, req)
}
