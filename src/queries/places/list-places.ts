import type { PayloadRequest } from 'payload'

import type { PlaceEntry } from '@/src/domain/places/entry'
import { answersQuestion } from '@/src/domain/places/matching'
import type { PlaceQuestion } from '@/src/domain/places/question'

import { readEntriesAfter } from './entries'
import { narrow } from './narrow'

export type PlacesPage = {
  places: PlaceEntry[]
  /** The id after which the next page begins; `undefined` on the last one. */
  next: string | undefined
}

type Asked = { after?: string | undefined; limit: number }

/** How much more is read each time that what was read did not fill the page. */
const growth = 4
/** Each is named to the database, which takes some 30 000 names. */
const mostAtOnce = 5_000

/**
 * The published places that answer a question, in the order of their ids, some at a time: those of
 * `findPlaces`, read from the database alone. Three queries where the database can tell what answers, a few
 * more where it cannot.
 */
export const listPlaces = async (
  question: PlaceQuestion,
  { after, limit }: Asked,
  moment: Date,
  req: PayloadRequest,
): Promise<PlacesPage> => {
  const where = narrow(question)
  const places: PlaceEntry[] = []
  let [from, size] = [after, limit + 1]
  do {
    const { entries, next } = await readEntriesAfter(from, size, where, req)
    places.push(...entries.filter((place) => answersQuestion(question, place, moment)))
    from = next
    size = Math.min(size * growth, mostAtOnce)
  } while (from !== undefined && places.length <= limit)
  const page = places.slice(0, limit)
  return { places: page, next: places.length > limit ? page.at(-1)?.id : undefined }
}
