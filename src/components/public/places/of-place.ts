import type { PlaceEntry } from '@/src/domain/places/entry'
import { positionOf } from '@/src/domain/places/points'
import type { Language } from '@/src/domain/platform/text/bilingual'
import type { PublicPlace } from '@/src/queries/places/public-place'

import { documentOf, documentsOf } from '../documents-of'
import { familiesInWords } from './place-cards'

type Place = PublicPlace['place']

/** The commune of a place; a place that is read always has one. */
export const communeOf = ({ commune }: Pick<Place, 'commune'>) => documentOf(commune)

/** What it is and where: « Coworking · Lille ». */
export const lineOf = (place: Place, language: Language): string =>
  [
    ...familiesInWords(
      { families: place.families ?? [], callFamilies: place.callFamilies ?? [] },
      language,
    ),
    communeOf(place)?.name,
  ]
    .filter(Boolean)
    .join(' · ')

/** Where it stands, if that is known to be more than its commune. */
export const placedAt = ({ latitude, longitude, approximatePosition }: Place) =>
  positionOf({
    latitude: latitude ?? undefined,
    longitude: longitude ?? undefined,
    isApproximate: approximatePosition === true,
  })

/** What tells whether it is open. */
export const openingOf = ({
  openingHours,
  state,
}: Place): Pick<PlaceEntry, 'openingHours' | 'state'> => ({
  openingHours: openingHours ?? undefined,
  state: state ?? undefined,
})

export type Photo = {
  url: string
  alt: string
  credit: string | undefined
  width: number
  height: number
}

/** Its public photos, as large as a page needs them. */
export const photosOf = ({ photos }: Place): Photo[] =>
  documentsOf(photos).flatMap(({ alt, credit, sizes, ...whole }) => {
    const { url, width, height } = sizes?.card?.url ? sizes.card : whole
    return url && width && height ? { url, alt, credit: credit ?? undefined, width, height } : []
  })
