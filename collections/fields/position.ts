import type { RowField } from 'payload'

/** Degrees, WGS 84. Two numbers rather than a point: SQLite finds nothing near a point. */
export const positionFields: RowField = {
  type: 'row',
  fields: [
    {
      name: 'latitude',
      type: 'number',
      min: -90,
      max: 90,
      index: true,
      label: { fr: 'Latitude', en: 'Latitude' },
      admin: { width: '50%' },
    },
    {
      name: 'longitude',
      type: 'number',
      min: -180,
      max: 180,
      index: true,
      label: { fr: 'Longitude', en: 'Longitude' },
      admin: { width: '50%' },
    },
  ],
}
