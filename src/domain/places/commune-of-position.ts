import booleanPointInPolygon from '@turf/boolean-point-in-polygon'

import type { Bilingual } from '@/src/domain/platform/text/bilingual'

import { type Outline, outlineOf, outlines } from './outlines'
import type { Position } from './question'

/**
 * Metres within which nothing can be said: outlines are simplified to some fifty; an approximate position
 * is the centre of a commune, which some sources give to the minute of arc.
 */
const tolerances = { exact: 150, approximate: 1_000 }
const metresInDegree = 111_320

/** Associated communes of Lille, and Lille: addresses have its code, people say theirs. */
const lille = '59350'
const ofLille: ReadonlySet<string> = new Set(['59298', '59355'])

/** Some points on a circle around a position; the earth is flat at that scale. */
const around = ({ latitude, longitude }: Position, metres: number): Position[] =>
  Array.from({ length: 16 }, (_, index) => {
    const angle = (index * Math.PI) / 8
    const degrees = metres / metresInDegree
    return {
      latitude: latitude + degrees * Math.sin(angle),
      longitude: longitude + (degrees * Math.cos(angle)) / Math.cos((latitude * Math.PI) / 180),
    }
  })

const holds = ({ rings }: Outline, { latitude, longitude }: Position): boolean =>
  booleanPointInPolygon([longitude, latitude], { type: 'Polygon', coordinates: rings })

/** The commune of the metropolis in which a position is. */
export const communeAt = (position: Position): Outline | undefined =>
  outlines.find((outline) => holds(outline, position))

/** Whether a position is in a commune, or too near its border to say that it is not. */
const mayBeIn = (outline: Outline, position: Position, tolerance: number): boolean =>
  [position, ...around(position, tolerance)].some((point) => holds(outline, point))

/**
 * What to say of a position that is not in the commune in which a place says it is; `undefined` when it
 * may be, or when that commune has no outline.
 */
export const communeDisagreement = (
  position: Position,
  told: { inseeCode: string; name: string },
  precision: keyof typeof tolerances = 'exact',
): Bilingual | undefined => {
  const outline = outlineOf(ofLille.has(told.inseeCode) ? lille : told.inseeCode)
  if (!outline || mayBeIn(outline, position, tolerances[precision])) return undefined
  const there = communeAt(position)?.name
  return there === undefined
    ? {
        fr: `La position n’est dans aucune commune de la métropole, la fiche dit ${told.name}`,
        en: `The position is in no commune of the metropolis, the page says ${told.name}`,
      }
    : {
        fr: `La position est dans la commune de ${there}, la fiche dit ${told.name}`,
        en: `The position is in the commune of ${there}, the page says ${told.name}`,
      }
}
