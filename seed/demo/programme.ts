import type { CollectionSlug, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'

import { richTextFor } from '@/seed/rich-text'
import { releaseProgramme } from '@/src/commands/agenda/release-programme'

import { sampleAction, sampleEdition, sampleWalk } from './agenda'

const forNobody = { depth: 0, overrideAccess: true } as const // a seed acts for nobody

const creating =
  (req: PayloadRequest) =>
  async <Slug extends CollectionSlug>(
    collection: Slug,
    documents: readonly RequiredDataFromCollectionSlug<Slug>[],
  ): Promise<string[]> => {
    const ids: string[] = []
    for (const data of documents)
      ids.push((await req.payload.create({ collection, data, ...forNobody, req })).id)
    return ids
  }

const idOfAction = async (req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'actions',
    where: { slug: { equals: sampleAction } },
    limit: 1,
    ...forNobody,
    req,
  })
  return docs.map(({ id }) => id)
}

const isThere = async (req: PayloadRequest) => {
  const { totalDocs } = await req.payload.count({
    collection: 'event-sessions',
    where: { sample: { equals: true } },
    trash: true,
    overrideAccess: true, // a seed acts for nobody
    req,
  })
  return totalDocs > 0
}

/** The sample edition and its programme, if there is none. Returns how many documents it made. */
export const seedProgramme = async (req: PayloadRequest, day: string): Promise<number> => {
  if (await isThere(req)) return 0
  const create = creating(req)
  const edition = sampleEdition(day)
  const description = (await richTextFor(req))('Édition d’exemple, inventée pour la démonstration.')
  const [event = ''] = await create('events', [{ ...edition.event, description }])
  const ofEvent = <Data extends object>(documents: readonly Data[]) =>
    documents.map((data) => ({ ...data, event }))

  const [first, ...others] = await create('rooms', ofEvent(edition.rooms))
  if (first)
    await req.payload.update({
      collection: 'rooms',
      id: first,
      data: { walks: others.map((room) => ({ room, minutes: sampleWalk })) },
      ...forNobody,
      req,
    })
  const rooms = [first, ...others]
  const tracks = await create('tracks', ofEvent(edition.tracks))
  const speakers = await create('speakers', edition.speakers)
  const breaks = await create('breaks', ofEvent(edition.breaks))
  const actions = await idOfAction(req)
  const sessions = await create(
    'event-sessions',
    edition.sessions.map(({ room, track, speakers: speaking, ...session }) => ({
      ...session,
      event,
      room: rooms[room],
      track: tracks[track],
      speakers: speaking.flatMap((index) => speakers[index] ?? []),
      actions,
    })),
  )
  await releaseProgramme(event, { name: 'Version d’exemple' }, req)
  return [event, ...rooms, ...tracks, ...speakers, ...breaks, ...sessions].length
}
