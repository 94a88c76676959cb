import { expect, test } from 'vitest'

import { featureCollection } from './geojson'

test('longitude comes first, and what is nowhere has no geometry', () => {
  const features = [
    { id: 'a', position: { latitude: 50.63, longitude: 3.06 }, properties: { name: 'A' } },
    { id: 'b', position: undefined, properties: {} },
  ]
  expect(featureCollection(features, { licence: 'x', type: 'y' })).toEqual({
    licence: 'x',
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'a',
        geometry: { type: 'Point', coordinates: [3.06, 50.63] },
        properties: { name: 'A' },
      },
      { type: 'Feature', id: 'b', geometry: null, properties: {} },
    ],
  })
})
