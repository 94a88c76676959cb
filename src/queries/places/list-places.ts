import type { PayloadRequest } from 'payload'

import type { PlaceEntry } from '@/src/domain/places/entry'
import { answersQuestion } from '@/src/domain/places/matching'
import type { PlaceQuestion } from '@/src/domain/places/question'

import { readCommunes, readEntriesAfter } from './entries'
import { findPlaces } from './find-places'
import { narrow } from './narrow'

export type PlacesPage = {
  places: PlaceEntry[]
  /** The id after which the next page begins; `undefined` on the last one. */
  next: string | undefined
}

type Asked = { after?: string | undefined; limit: number }

/** How many are read next when what was read did not fill the page, at the corners of a circle for instance. */
const growth = 4
/** Each is named to the database, which takes some 30 000 names. */
const mostAtOnce = 5_000

/** Words without their accents, and what is open: the database would give everything, part by part. */
const isBeyondDatabase = ({ q, open, network }: PlaceQuestion): boolean =>
  q !== undefined || open !== undefined || network === false

const pageOf = (places: readonly PlaceEntry[], limit: number): PlacesPage => {
  const page = places.slice(0, limit)
  return { places: page, next: places.length > limit ? page.at(-1)?.id : undefined }
}

/**
 * The published places that answer a question, in the order of their ids, some at a time: those of
 * `findPlaces`. Where the database can tell what answers they are read from it alone, in three or four
 * queries: a page takes what it holds, and not what there is.
 */
export const listPlaces = async (
  question: PlaceQuestion,
  { after = '', limit }: Asked,
  moment: Date,
  req: PayloadRequest,
): Promise<PlacesPage> => {
  if (isBeyondDatabase(question)) {
    const { places } = await findPlaces(question, moment, req)
    const following = places.filter(({ id }) => id > after)
    return pageOf(
      following.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
      limit,
    )
  }
  const where = narrow(question, question.commune ? await readCommunes(req) : [])
  const found: PlaceEntry[] = []
  let [from, size] = [after === '' ? undefined : after, limit + 1]
  do {
    const { entries, next } = await readEntriesAfter(from, size, where, req)
    found.push(...entries.filter((place) => answersQuestion(question, place, moment)))
    from = next
    size = Math.min(size * growth, mostAtOnce)
  } while (from !== undefined && found.length <= limit)
  return pageOf(found, limit)
}
