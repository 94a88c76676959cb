import type { PlaceQuestion } from './question'

/** What orders places: their id alone, or their latitude first where they are read from south to north. */
export type PageKey = { id: string; latitude?: number | undefined }

/**
 * Whether the places that answer are read from south to north: those of an area, which the index on
 * positions then gives a page at a time. All others are in the order of their ids.
 */
export const isByPosition = ({ bbox, near, radius }: PlaceQuestion): boolean =>
  bbox !== undefined || (near !== undefined && radius !== undefined)

export const pageKeyOf = ({ id, latitude }: PageKey, question: PlaceQuestion): PageKey =>
  isByPosition(question) ? { latitude, id } : { id }

/** Negative when the first comes before; both are keys of one question. */
export const comparePageKeys = (one: PageKey, other: PageKey): number =>
  (one.latitude ?? 0) - (other.latitude ?? 0) || Number(one.id > other.id) || -1

const separator = '~'

/** A key as an address holds it: `id`, or `latitude~id`. */
export const writePageKey = ({ id, latitude }: PageKey): string =>
  latitude === undefined ? id : `${String(latitude)}${separator}${id}`

/** The key that `writePageKey` wrote; whether there is such an id is not its affair. */
export const readPageKey = (text: string): PageKey => {
  const [latitude, id] = text.split(separator, 2)
  return id === undefined || latitude === undefined
    ? { id: text }
    : { id, latitude: latitude.trim() === '' ? NaN : Number(latitude) }
}
