import { z } from 'zod'

import { type PlaceQuestion, placeQuestion } from '@/src/domain/places/question'

const optional = <Value>(schema: z.ZodType<Value>) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

/** What else the address of the page says, beside the question itself. */
const asked = z.object({
  page: optional(z.coerce.number().int().min(1).max(100_000)),
  /** The place that is chosen, by its slug. */
  place: optional(z.string().max(300)),
  /** What the map shows: « latitude,longitude,zoom ». */
  view: optional(z.string().regex(/^-?\d{1,2}(\.\d+)?,-?\d{1,3}(\.\d+)?,\d{1,2}$/)),
  /** Which of the two is on a small screen. */
  show: optional(z.enum(['list', 'map'])),
})

export type PlacesAsked = { question: PlaceQuestion; page: number }

/** What the address of the list of places asks for; `undefined` when it means nothing. */
export const placesAsked = (search: unknown): PlacesAsked | undefined => {
  const [question, rest] = [placeQuestion.safeParse(search), asked.safeParse(search)]
  return question.success && rest.success
    ? { question: question.data, page: rest.data.page ?? 1 }
    : undefined
}
