/** Degrees, WGS 84. */
type Position = { latitude: number; longitude: number }

export type Feature = {
  id: string
  /** Where it is, if that is known. */
  position: Position | undefined
  properties: Record<string, unknown>
}

/**
 * A collection of features as RFC 7946 has it: longitude before latitude, and no geometry for what is nowhere.
 * `members` are those that the standard leaves to whoever writes (§6.1), such as a licence.
 */
export const featureCollection = (
  features: readonly Feature[],
  members: Readonly<Record<string, unknown>> = {},
) => ({
  ...members,
  type: 'FeatureCollection',
  features: features.map(({ id, position, properties }) => ({
    type: 'Feature',
    id,
    geometry: position
      ? { type: 'Point', coordinates: [position.longitude, position.latitude] }
      : null,
    properties,
  })),
})
