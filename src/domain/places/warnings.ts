import type { Bilingual } from '@/src/domain/platform/text/bilingual'

import { communeDisagreement } from './commune-of-position'
import type { Position } from './question'

/**
 * The box around the metropolis, in degrees (WGS 84): the centres of its 95 communes, from 50.5143 to
 * 50.7863 N and from 2.8062 to 3.2526 E, and some 3 km around them.
 */
const metropolisBox = { south: 50.48, north: 50.82, west: 2.76, east: 3.3 }

/** What one should look at again in a place, and may be right all the same. */
export const placeWarnings = {
  'outside-metropolis': {
    fr: 'Position hors de la métropole\u00A0: vérifiez la latitude et la longitude',
    en: 'Position outside the metropolis: check latitude and longitude',
  },
  'half-position': {
    fr: 'Position incomplète\u00A0: donnez la latitude et la longitude',
    en: 'Incomplete position: give both latitude and longitude',
  },
  'approximate-position': {
    fr: 'Position approximative',
    en: 'Approximate position',
  },
} satisfies Record<string, Bilingual>

export type PlaceWarning = keyof typeof placeWarnings

type Located = {
  latitude?: number | null
  longitude?: number | null
  approximatePosition?: boolean | null
}

/** Whether a position is in the box around the metropolis. */
export const isAroundMetropolis = ({ latitude, longitude }: Position): boolean => {
  const { south, north, west, east } = metropolisBox
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east
}

/** What to check in a place, worst first; a place without any position is warned of nothing. */
export const warningsOf = ({
  latitude,
  longitude,
  approximatePosition,
}: Located): PlaceWarning[] => {
  const [known, other] = [latitude ?? longitude, longitude ?? latitude]
  if (known === undefined || known === null || other === undefined || other === null) return []
  const isWhole = typeof latitude === 'number' && typeof longitude === 'number'
  const warnings: PlaceWarning[] = []
  if (!isWhole) warnings.push('half-position')
  else if (!isAroundMetropolis({ latitude, longitude })) warnings.push('outside-metropolis')
  if (approximatePosition) warnings.push('approximate-position')
  return warnings
}

type Commune = { inseeCode: string; name: string }

/** The same in words, with what the position says of the commune in which the place says it is. */
export const warningsInWords = (place: Located, commune: Commune | undefined): Bilingual[] => {
  const warnings = warningsOf(place)
  const { latitude, longitude } = place
  const isElsewhere = warnings.includes('outside-metropolis')
  const disagreement =
    commune && !isElsewhere && typeof latitude === 'number' && typeof longitude === 'number'
      ? communeDisagreement(
          { latitude, longitude },
          commune,
          place.approximatePosition ? 'approximate' : 'exact',
        )
      : undefined
  return [
    ...(disagreement ? [disagreement] : []),
    ...warnings.map((warning) => placeWarnings[warning]),
  ]
}
