import { expect, test } from 'vitest'

import { viewIn, viewText } from './view-address'

test.each([
  ['50.6330,3.0590,12', { latitude: 50.633, longitude: 3.059, zoom: 12 }],
  ['50,3,9.25', { latitude: 50, longitude: 3, zoom: 9.25 }],
  ['50,3,9', { latitude: 50, longitude: 3, zoom: 9 }],
  ...['', undefined, null, '50,3', '91,3,9', '50,181,9', '50,3,1.', 'a,b,c', '50,3,9,9'].map(
    (text) => [text, undefined] as const,
  ),
] as const)('%s', (text, view) => {
  expect(viewIn(text)).toEqual(view)
  if (view) expect(viewIn(viewText(view))).toEqual(view)
})
