import { z } from 'zod'

import { isDocumentId } from '@/src/database/document-id'
import { isByPosition, readPageKey } from '@/src/domain/places/page-order'
import { placeQuestion, said } from '@/src/domain/places/question'
import { flag, unlessEmpty } from '@/src/domain/platform/web/asked'

/** Places of one page at most: as many as any list gives to anyone. */
const mostPlaces = 200
const usually = 100

const notOfThisList = said({
  fr: 'Ce curseur n’est pas de cette liste\u00A0: reprenez l’adresse que la page d’avant donne pour la suivante.',
  en: 'This cursor is not of this list: take the address that the page before gives for the next.',
})

const cursor = z
  .string()
  .transform(readPageKey)
  .refine(({ id, latitude }) => isDocumentId(id) && !Number.isNaN(latitude), notOfThisList)

/** Which part of the places that answer: so many, after the one that the page before ended with. */
const askedPage = z.object({
  limit: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.coerce.number().int().min(1).max(mostPlaces).default(usually),
  ),
  cursor: unlessEmpty(cursor),
})

/** What may be asked of the places through the API: by the names of `placeQuestion`, and a page of them. */
export const askedPlaces = placeQuestion
  .extend(askedPage.shape)
  .extend({
    /** Whether to count: how many there are in all, and how many each choice would show. */
    facets: flag,
  })
  .refine(
    ({ cursor, ...question }) =>
      cursor === undefined || isByPosition(question) === (cursor.latitude !== undefined),
    { ...notOfThisList, path: ['cursor'] },
  )

export type AskedPlaces = z.infer<typeof askedPlaces>
