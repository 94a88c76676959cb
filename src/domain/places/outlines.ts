import type { Position } from './question'

import collection from './commune-outlines.json'

/** A commune as it is drawn: its outline, where its name is written, and how many live there. */
export type Outline = {
  inseeCode: string
  name: string
  population: number
  centre: Position
  /** The outline then its holes, longitude before latitude, as GeoJSON has them (RFC 7946). */
  rings: number[][][]
}

/** Whom the outlines are by; said wherever they are drawn. */
export const outlinesCredit = collection.credit

/** The communes of the metropolis, simplified, to some fifty metres. */
export const outlines: readonly Outline[] = collection.features.map(({ properties, geometry }) => ({
  inseeCode: properties.inseeCode,
  name: properties.name,
  population: properties.population,
  centre: { latitude: properties.latitude, longitude: properties.longitude },
  rings: geometry.coordinates,
}))

export const outlineOf = (inseeCode: string): Outline | undefined =>
  outlines.find((outline) => outline.inseeCode === inseeCode)
