import type { PlaceQuestion } from '@/src/domain/places/question'
import { parametersOf } from '@/src/domain/places/question-address'
import type { Language } from '@/src/domain/platform/text/bilingual'
import type { PlaceCommune } from '@/src/queries/places/communes'
import type { FoundPlaces } from '@/src/queries/places/find-places'

import { sections } from '../sections'
import { addressOf } from '../site'
import { menusOf } from './menus'
import { cardsOf } from './place-cards'
import type { Explored } from './PlacesExplorer'

type Asked = {
  question: PlaceQuestion
  page: number
  found: FoundPlaces
  communes: readonly PlaceCommune[]
  moment: Date
}

/** Places on one page of the list. */
const ofOnePage = 50

/** All that the list and its filters show of what was found, in words; a page beyond the last is the last. */
export const exploredOf = (
  { question, page: askedPage, found, communes, moment }: Asked,
  language: Language,
): Explored => {
  const { places, counts } = found
  const pages = Math.max(1, Math.ceil(places.length / ofOnePage))
  const page = Math.min(askedPage, pages)
  const { near, radius } = question
  const shown = places.slice((page - 1) * ofOnePage, page * ofOnePage)
  return {
    address: addressOf(sections.places.path, language),
    query: parametersOf(question).toString(),
    near: near && { ...near, radius },
    total: places.length,
    page,
    pages,
    cards: cardsOf(shown, { near, moment, language }),
    openCount: counts.open.true ?? 0,
    menus: menusOf({ question, counts, communes }, language),
    somewhere: communes.flatMap(({ name, centre }) =>
      centre ? { value: `${centre.latitude},${centre.longitude}`, label: name } : [],
    ),
  }
}
