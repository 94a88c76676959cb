import type { Box, Position } from './question'

/** A degree of latitude, in metres, and a little less: what is around is never cut off. */
const degree = 110_000

const inRadians = (degrees: number) => (degrees * Math.PI) / 180

/**
 * A box that holds all that is within so many metres of a position, and more in its corners; `undefined`
 * near a pole or across the antimeridian, where no box does.
 */
export const boxAround = ({ latitude, longitude }: Position, metres: number): Box | undefined => {
  const height = metres / degree
  const farthest = Math.abs(latitude) + height
  if (farthest >= 89) return undefined
  const width = height / Math.cos(inRadians(farthest))
  return Math.abs(longitude) + width >= 180
    ? undefined
    : {
        west: longitude - width,
        south: latitude - height,
        east: longitude + width,
        north: latitude + height,
      }
}
