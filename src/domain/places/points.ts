import type { PlaceEntry } from './entry'
import type { Position } from './question'

type Named = Pick<PlaceEntry, 'name' | 'slug'>

/**
 * Many places as a map is sent them, a column each and places in the same order in all: 5 000 of them take
 * some 100 kB once compressed. Positions are in hundred-thousandths of a degree, about a metre, and what is
 * somewhere in a commune has none: it is told with it.
 */
export type PlacePoints = {
  names: string[]
  slugs: string[]
  latitudes: number[]
  longitudes: number[]
  areas: { inseeCode: string; commune: string; names: string[]; slugs: string[] }[]
}

/** A place at its position. */
export type PointedPlace = Named & Position

/** A commune somewhere in which some places are. */
export type PlaceArea = { inseeCode: string; commune: string; places: Named[] }

const scale = 100_000

/** Where a place stands, if that is known to be more than its commune. */
export const positionOf = ({
  latitude,
  longitude,
  isApproximate,
}: Pick<PlaceEntry, 'latitude' | 'longitude' | 'isApproximate'>): Position | undefined =>
  isApproximate || latitude === undefined || longitude === undefined
    ? undefined
    : { latitude, longitude }

export const pointsOf = (places: readonly PlaceEntry[]): PlacePoints => {
  const points: PlacePoints = { names: [], slugs: [], latitudes: [], longitudes: [], areas: [] }
  const areas = new Map<string, PlacePoints['areas'][number]>()
  for (const place of places) {
    const { name, slug, commune } = place
    const position = positionOf(place)
    if (position) {
      points.names.push(name)
      points.slugs.push(slug)
      points.latitudes.push(Math.round(position.latitude * scale))
      points.longitudes.push(Math.round(position.longitude * scale))
      continue
    }
    const { inseeCode } = commune
    const area = areas.get(inseeCode) ?? { inseeCode, commune: commune.name, names: [], slugs: [] }
    area.names.push(name)
    area.slugs.push(slug)
    areas.set(inseeCode, area)
  }
  return { ...points, areas: [...areas.values()] }
}

const namedIn = ({ names, slugs }: Pick<PlacePoints, 'names' | 'slugs'>): Named[] =>
  names.map((name, index) => ({ name, slug: slugs[index] ?? '' }))

/** The places at their position, as they were sent. */
export const placesAt = (points: PlacePoints): PointedPlace[] =>
  namedIn(points).map((place, index) => ({
    ...place,
    latitude: (points.latitudes[index] ?? 0) / scale,
    longitude: (points.longitudes[index] ?? 0) / scale,
  }))

/** The communes somewhere in which the others are. */
export const areasIn = ({ areas }: PlacePoints): PlaceArea[] =>
  areas.map(({ inseeCode, commune, ...some }) => ({ inseeCode, commune, places: namedIn(some) }))
