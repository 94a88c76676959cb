import type { PayloadRequest, Where } from 'payload'

import { type Programme, programmeShape } from '@/src/domain/agenda/programme'
import { hashOf } from '@/src/domain/platform/data/canonical'
import { idOf } from '@/src/domain/platform/document/related'

/** A release of a programme, by its number. */
export type Release = {
  id: string
  number: number
  name: string
  comment: string | null
  releasedAt: string
  restoredFrom: number | null
  sha256: string
  /** Name of who released it. */
  author: string | null
}

/** What a release says, or that it is not what was written. */
export type Opened = Release & { programme: Programme | undefined }

const collection = 'schedule-releases'
const forTheHouse = { depth: 0, pagination: false, overrideAccess: true } as const // its callers check

const opened = (content: string, sha256: string): Programme | undefined =>
  hashOf(content) === sha256 ? programmeShape.parse(JSON.parse(content)) : undefined

const readOpened = async (where: Where, limit: number, req: PayloadRequest): Promise<Opened[]> => {
  const { docs } = await req.payload.find({
    collection,
    where,
    sort: '-number',
    limit,
    ...forTheHouse,
    req,
  })
  return docs.map(({ id, number, name, comment, releasedAt, restoredFrom, content, sha256 }) => ({
    id,
    number,
    name,
    comment: comment ?? null,
    releasedAt,
    restoredFrom: restoredFrom ?? null,
    sha256,
    author: null,
    programme: opened(content, sha256),
  }))
}

/** The last release of an event, with what it says. One query. */
export const readLastRelease = async (
  event: string,
  req: PayloadRequest,
): Promise<Opened | undefined> => (await readOpened({ event: { equals: event } }, 1, req))[0]

/** A release of an event and the one before it, with what they say. One query. */
export const readRelease = async (
  event: string,
  number: number,
  req: PayloadRequest,
): Promise<{ release: Opened; before: Opened | undefined } | undefined> => {
  const [release, before] = await readOpened(
    { and: [{ event: { equals: event } }, { number: { less_than_equal: number } }] },
    2,
    req,
  )
  return release?.number === number ? { release, before } : undefined
}

/** All releases of an event, the last first, without what they say. Two queries. */
export const readReleases = async (event: string, req: PayloadRequest): Promise<Release[]> => {
  const { docs } = await req.payload.find({
    collection,
    where: { event: { equals: event } },
    sort: '-number',
    select: {
      number: true,
      name: true,
      comment: true,
      releasedAt: true,
      restoredFrom: true,
      sha256: true,
      author: true,
    },
    ...forTheHouse,
    req,
  })
  const ids = docs.flatMap(({ author }) => (author ? [idOf(author)] : []))
  const { docs: authors } = await req.payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    select: { name: true },
    ...forTheHouse,
    req,
  })
  const nameOf = new Map(authors.map(({ id, name }) => [id, name]))
  return docs.map(({ id, number, name, comment, releasedAt, restoredFrom, sha256, author }) => ({
    id,
    number,
    name,
    comment: comment ?? null,
    releasedAt,
    restoredFrom: restoredFrom ?? null,
    sha256,
    author: (author && nameOf.get(idOf(author))) ?? null,
  }))
}
