import type { PayloadRequest } from 'payload'

import type { PlaceEntry } from '@/src/domain/places/entry'
import { type FacetCounts, findAmong, inOrder } from '@/src/domain/places/matching'
import type { PlaceQuestion } from '@/src/domain/places/question'

import { readEntries } from './entries'

export type FoundPlaces = {
  /** In order: the nearest first where one asks around a position, else by name. */
  places: PlaceEntry[]
  counts: FacetCounts
}

/**
 * The published places that answer a question at a moment, with how many each choice would show: the one
 * source of the page, the map, the feeds and GraphQL, so that the same question finds the same places
 * everywhere. Two queries, or none as long as nothing changed (SQLite).
 */
export const findPlaces = async (
  question: PlaceQuestion,
  moment: Date,
  req: PayloadRequest,
): Promise<FoundPlaces> => {
  const { found, counts } = findAmong(await readEntries(req), question, moment)
  return { places: inOrder(found, question), counts }
}
