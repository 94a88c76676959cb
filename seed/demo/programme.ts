import type { CollectionSlug, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'

import {
  sampleAction,
  sampleBreaks,
  sampleEdition,
  sampleRooms,
  sampleSessions,
  sampleSpeakers,
  sampleTracks,
  sampleWalk,
} from './agenda'

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

/** The sample programme of an edition, if there is none. Returns how many documents it made. */
export const seedProgramme = async (
  req: PayloadRequest,
  events: ReadonlyMap<unknown, string>,
): Promise<number> => {
  const event = events.get(sampleEdition)
  if (!event || (await isThere(req))) return 0
  const create = creating(req)
  const ofEvent = <Data extends object>(documents: readonly Data[]) =>
    documents.map((data) => ({ ...data, event }))

  const [first, ...others] = await create('rooms', ofEvent(sampleRooms))
  if (first)
    await req.payload.update({
      collection: 'rooms',
      id: first,
      data: { walks: others.map((room) => ({ room, minutes: sampleWalk })) },
      ...forNobody,
      req,
    })
  const rooms = [first, ...others]
  const tracks = await create('tracks', ofEvent(sampleTracks))
  const speakers = await create('speakers', sampleSpeakers)
  const breaks = await create('breaks', ofEvent(sampleBreaks))
  const actions = await idOfAction(req)
  const sessions = await create(
    'event-sessions',
    sampleSessions.map(({ room, track, speakers: speaking, ...session }) => ({
      ...session,
      event,
      room: rooms[room],
      track: tracks[track],
      speakers: speaking.flatMap((index) => speakers[index] ?? []),
      actions,
    })),
  )
  return [...rooms, ...tracks, ...speakers, ...breaks, ...sessions].length
}
