import { wordsOf } from '@/src/domain/platform/text/vocabulary'

import { type PlaceQuestion, placeQuestion } from './question'

const names = wordsOf<keyof PlaceQuestion>(placeQuestion.shape)

/** Never in the way of 1e-7, which no address means; to some ten centimetres. */
const degrees = (value: number): string => value.toFixed(6).replace(/\.?0+$/, '')

/** A part of a question as an address says it, which the schema reads back. */
const written = (question: PlaceQuestion, name: keyof PlaceQuestion): string[] => {
  if (name === 'near')
    return question.near
      ? [[question.near.latitude, question.near.longitude].map(degrees).join(',')]
      : []
  if (name === 'bbox') {
    if (!question.bbox) return []
    const { west, south, east, north } = question.bbox
    return [[west, south, east, north].map(degrees).join(',')]
  }
  return [question[name] ?? []].flat().map(String)
}

/** A question as the parameters of an address, always in the same order: a page, the map and a feed of it agree. */
export const parametersOf = (question: PlaceQuestion): URLSearchParams =>
  new URLSearchParams(
    names.flatMap((name) =>
      written(question, name).map((value): [string, string] => [name, value]),
    ),
  )
