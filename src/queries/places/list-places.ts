import type { PayloadRequest } from 'payload'

import type { PlaceEntry } from '@/src/domain/places/entry'
import { answersQuestion } from '@/src/domain/places/matching'
import { comparePageKeys, type PageKey, pageKeyOf } from '@/src/domain/places/page-order'
import type { PlaceQuestion } from '@/src/domain/places/question'

import { readCommunes, readEntriesAfter } from './entries'
import { findPlaces } from './find-places'
import { narrow } from './narrow'

export type PlacesPage = {
  places: PlaceEntry[]
  /** After which place the next page begins; `undefined` on the last one. */
  next: PageKey | undefined
}

type Asked = { after?: PageKey | undefined; limit: number }

/** How many are read next when what was read did not fill the page, at the corners of a circle for instance. */
const growth = 4
/** Each is named to the database, which takes some 30 000 names. */
const mostAtOnce = 5_000

/** Words without their accents, and what is open: the database would give everything, part by part. */
const isBeyondDatabase = ({ q, open, network }: PlaceQuestion): boolean =>
  q !== undefined || open !== undefined || network === false

/**
 * The published places that answer a question, some at a time, in the order that `page-order` tells: those
 * of `findPlaces`. Where the database can tell what answers they are read from it alone, in three or four
 * queries: a page takes what it holds, and not what there is.
 */
export const listPlaces = async (
  question: PlaceQuestion,
  { after, limit }: Asked,
  moment: Date,
  req: PayloadRequest,
): Promise<PlacesPage> => {
  const keyOf = (place: PlaceEntry) => pageKeyOf(place, question)
  const pageOf = (places: readonly PlaceEntry[]): PlacesPage => {
    const page = places.slice(0, limit)
    const last = page.at(-1)
    return { places: page, next: places.length > limit && last ? keyOf(last) : undefined }
  }
  if (isBeyondDatabase(question)) {
    const { places } = await findPlaces(question, moment, req)
    return pageOf(
      places
        .filter((place) => after === undefined || comparePageKeys(keyOf(place), after) > 0)
        .toSorted((one, other) => comparePageKeys(keyOf(one), keyOf(other))),
    )
  }
  const where = narrow(question, question.commune ? await readCommunes(req) : [])
  const found: PlaceEntry[] = []
  let [from, size] = [after, limit + 1]
  do {
    const part = { question, after: from, limit: size }
    const { entries, next } = await readEntriesAfter(part, where, req)
    found.push(...entries.filter((place) => answersQuestion(question, place, moment)))
    from = next
    size = Math.min(size * growth, mostAtOnce)
  } while (from !== undefined && found.length <= limit)
  return pageOf(found)
}
