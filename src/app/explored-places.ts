import { publicRequest } from '@/src/app/public-request'
import { exploredOf } from '@/src/components/public/places/explored'
import type { Explored } from '@/src/components/public/places/PlacesExplorer'
import type { PlaceQuestion } from '@/src/domain/places/question'
import type { Language } from '@/src/domain/platform/text/bilingual'
import { readCommunes } from '@/src/queries/places/communes'
import { findPlaces } from '@/src/queries/places/find-places'

/** What a page of places shows of what is asked, at this moment. */
export const explorePlaces = async (
  { question, page = 1 }: { question: PlaceQuestion; page?: number },
  language: Language,
): Promise<Explored> => {
  const [req, moment] = [await publicRequest(language), new Date()]
  const [found, communes] = await Promise.all([
    findPlaces(question, moment, req),
    readCommunes(req),
  ])
  return exploredOf({ question, page, found, communes, moment }, language)
}
