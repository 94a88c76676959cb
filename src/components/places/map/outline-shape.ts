import type { Polygon } from 'geojson'

import type { Outline } from '@/src/domain/places/outlines'

/** A commune as a map draws it. */
export const shapeOf = ({ rings }: Pick<Outline, 'rings'>): Polygon => ({
  type: 'Polygon',
  coordinates: rings,
})
