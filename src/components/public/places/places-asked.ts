import { z } from 'zod'

import { viewIn } from '@/src/components/places/map/view-address'
import { longestAddress } from '@/src/domain/places/address-text'
import { type PlaceQuestion, placeQuestion } from '@/src/domain/places/question'
import { unlessEmpty } from '@/src/domain/platform/web/asked'

/** What a map shows: « latitude,longitude,zoom ». */
const view = unlessEmpty(z.string().refine((text) => viewIn(text) !== undefined))

/** What else the address of the page says, beside the question itself. */
const ofPage = z.object({
  page: unlessEmpty(z.coerce.number().int().min(1).max(100_000)),
  /** An address to look around, as it was typed: the page leads to its position. */
  around: unlessEmpty(z.string().trim().max(longestAddress)),
  /** The place that is chosen, by its slug. */
  place: unlessEmpty(z.string().max(300)),
  view,
  /** Which of the two is on a small screen. */
  show: unlessEmpty(z.enum(['list', 'map'])),
})

/** What else the address of the embedded map says. */
const ofWidget = z.object({ view, theme: unlessEmpty(z.enum(['light', 'dark'])) })

export type PlacesAsked = { question: PlaceQuestion; page: number; around: string | undefined }

/** What the address of the list of places asks for; `undefined` when it means nothing. */
export const placesAsked = (search: unknown): PlacesAsked | undefined => {
  const [question, rest] = [placeQuestion.safeParse(search), ofPage.safeParse(search)]
  return question.success && rest.success
    ? { question: question.data, page: rest.data.page ?? 1, around: rest.data.around }
    : undefined
}

/** The same of the embedded map. */
export const placesWidgetAsked = (
  search: unknown,
): ({ question: PlaceQuestion } & z.infer<typeof ofWidget>) | undefined => {
  const [question, rest] = [placeQuestion.safeParse(search), ofWidget.safeParse(search)]
  return question.success && rest.success ? { question: question.data, ...rest.data } : undefined
}
